/** What is wrong, or worth knowing, about one place of a file. */
export interface Fault {
  /** As a spreadsheet counts: the head is row 1. Missing when it is about the whole file. */
  row?: number
  column?: string
  message: string
  /** What to do about it. */
  mending: string
  /** False for what is worth knowing and stops nothing. */
  stops: boolean
}

/** Faults kept of one file: whoever has this many mends the first and tries again. */
export const MOST_FAULTS = 200
