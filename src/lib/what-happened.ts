const GROUPS = [
  {
    maturity: 'independently-evaluated',
    short: 'Helped, seen from outside',
    heading: 'It helped, and someone from outside looked',
  },
  {
    maturity: 'evaluated-locally',
    short: 'Helped, by own data',
    heading: 'It helped, by the employer’s own data',
  },
  { maturity: 'early-signs', short: 'First signs', heading: 'First signs that it helps' },
  { maturity: 'trying', short: 'Being tried', heading: 'Being tried now' },
  { maturity: 'stopped', short: 'Stopped', heading: 'Stopped, and what they learned' },
] as const

export interface HappenedGroup<T> {
  maturity: string
  heading: string
  docs: T[]
}

/**
 * Case studies by what happened: best founded first, and what was stopped last, since it saves peers the same road.
 * Empty groups are left out.
 */
export function byWhatHappened<T extends { maturity: string }>(docs: T[]): HappenedGroup<T>[] {
  return GROUPS.map((group) => ({
    ...group,
    docs: docs.filter(({ maturity }) => maturity === group.maturity),
  })).filter((group) => group.docs.length > 0)
}

export interface HappenedCount {
  maturity: string
  /** A word or two, for a figure. */
  short: string
  count: number
}

/** How often each thing happened, in the order of `byWhatHappened`, zeros included. */
export function countWhatHappened(countOf: (maturity: string) => number): HappenedCount[] {
  return GROUPS.map(({ maturity, short }) => ({ maturity, short, count: countOf(maturity) }))
}

/** Counts the case studies of a list. */
export function happenedIn(docs: { maturity: string }[]): HappenedCount[] {
  return countWhatHappened((maturity) => docs.filter((doc) => doc.maturity === maturity).length)
}
