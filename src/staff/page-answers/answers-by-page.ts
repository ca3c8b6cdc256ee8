import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { formatCount } from '@/lib/format-count'

/** Answers to “Was this page useful?” about one page. */
export interface PageTally {
  /** Site path of the page. */
  _id: string
  yes: number
  no: number
  /** How many readers wrote what was missing. */
  words: number
}

/** Answers since a moment, the page that failed most readers first; `condition` narrows which pages. */
export function answersByPage(payload: Payload, since: Date, condition: object = {}): Promise<PageTally[]> {
  const countIf = (test: object) => ({ $sum: { $cond: [test, 1, 0] } })
  return mongoOf(payload)
    .collection('page-answers')
    .aggregate<PageTally>([
      { $match: { createdAt: { $gte: since }, ...condition } },
      {
        $group: {
          _id: '$page',
          yes: countIf({ $eq: ['$answer', 'yes'] }),
          no: countIf({ $eq: ['$answer', 'no'] }),
          words: countIf({ $gt: ['$missing', ''] }),
        },
      },
      { $sort: { no: -1, words: -1, yes: -1, _id: 1 } },
    ])
    .toArray()
}

/** `3 yes, 1 no, 1 said why`. */
export function tallyText({ yes, no, words }: PageTally): string {
  const counts = `${yes} yes, ${no} no`
  return words > 0 ? `${counts}, ${formatCount(words, 'said why', 'said why')}` : counts
}

/** The list of the answers about a page in the admin. */
export const answersAddress = (page: string) =>
  `/admin/collections/page-answers?where[page][equals]=${encodeURIComponent(page)}`
