export type Log = (line: string) => void

/** How many documents and files a run made and changed. */
export interface Tally {
  created: number
  updated: number
}
