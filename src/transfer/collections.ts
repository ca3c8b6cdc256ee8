/** What comes in and goes out as a file. */
export const TRANSFERRED = [
  { slug: 'case-studies', label: 'Case studies', text: 'whatWeDid' },
  { slug: 'policies', label: 'Policies', text: 'body' },
  { slug: 'guidance', label: 'Guidance', text: 'body' },
  { slug: 'organisations', label: 'Organisations', text: undefined },
] as const

export type Transferred = (typeof TRANSFERRED)[number]['slug']

export const isTransferred = (slug: unknown): slug is Transferred =>
  TRANSFERRED.some((each) => each.slug === slug)
