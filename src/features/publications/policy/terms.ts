import type { Policy } from '@/payload-types'

export interface Terms {
  /** What one may do with the text. */
  may: string
  must: string[]
  /** Where the licence itself stands. */
  address?: string
}

const NAME_IT = 'say where it is from'

const TERMS: Record<NonNullable<Policy['licence']>, Terms> = {
  'ogl-3': {
    may: 'You may copy, change and use this policy, also commercially, without asking.',
    must: [NAME_IT, 'link to the licence'],
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'cc-by-4': {
    may: 'You may copy, change and use this policy, also commercially, without asking.',
    must: [NAME_IT, 'link to the licence', 'say what you changed'],
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'cc-by-nc-4': {
    may: 'You may copy, change and use this policy without asking, but not to make money from it.',
    must: [NAME_IT, 'link to the licence', 'say what you changed'],
    address: 'https://creativecommons.org/licenses/by-nc/4.0/',
  },
  'with-permission': { may: 'Read it and learn from it; ask the owner before you copy it.', must: [] },
}

/** The licence in words that a reader need not look up. A policy without one may only be read. */
export function termsOf(licence: Policy['licence']): Terms {
  return TERMS[licence ?? 'with-permission']
}
