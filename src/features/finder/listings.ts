/** One way into the finder: the same search, with a filter that the reader does not choose. */
export interface Listing {
  path: string
  title: string
  lead: string
  base: Record<string, string[]>
  /** What is counted. */
  noun: { one: string; many: string }
}

export const SEARCH: Listing = {
  path: '/search',
  title: 'Search',
  lead: 'Case studies, policies, guidance, topics and meetings in one place.',
  base: {},
  noun: { one: 'result', many: 'results' },
}

export const CASE_STUDIES: Listing = {
  path: '/case-studies',
  title: 'Case studies',
  lead: 'What employers in Scotland tried, how they did it and what came of it. Also what did not work.',
  base: { type: ['case-studies'] },
  noun: { one: 'case study', many: 'case studies' },
}

export const POLICIES: Listing = {
  path: '/policies',
  title: 'Policies',
  lead: 'Policies that employers use, to read, download and adapt.',
  base: { type: ['policies'] },
  noun: { one: 'policy', many: 'policies' },
}

export const GUIDANCE: Listing = {
  path: '/guidance',
  title: 'Guidance',
  lead: 'Practical steps for people who run, manage and represent a workplace, checked against the law in Scotland.',
  base: { type: ['guidance'] },
  noun: { one: 'piece of guidance', many: 'pieces of guidance' },
}

/** Everything that staff write for readers; what the home page and the feed of the whole site show. */
export const PUBLICATIONS: Listing = {
  path: '/search',
  title: 'New on the hub',
  lead: 'Case studies, policies and guidance as they are published.',
  base: { type: ['case-studies', 'policies', 'guidance'] },
  noun: { one: 'document', many: 'documents' },
}
