/** What a page shows of the documents that another one names: never their whole text. */
export const NAMED = {
  topics: { title: true, slug: true },
  organisations: { title: true, slug: true, sector: true },
  meetings: { title: true, slug: true, startsAt: true },
  pages: { title: true, slug: true },
  'case-studies': { title: true, slug: true, summary: true, outcome: true, sector: true, stage: true },
  policies: { title: true, slug: true, summary: true, policyType: true, versionLabel: true },
  guidance: { title: true, slug: true, summary: true, audiences: true },
} as const
