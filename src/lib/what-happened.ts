const GROUPS = [
  { maturity: 'independently-evaluated', heading: 'It helped, and someone from outside looked' },
  { maturity: 'evaluated-locally', heading: 'It helped, by the employer’s own data' },
  { maturity: 'early-signs', heading: 'First signs that it helps' },
  { maturity: 'trying', heading: 'Being tried now' },
  { maturity: 'stopped', heading: 'Stopped, and what they learned' },
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
