import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { formatCount } from '@/lib/format-count'
import type { Panel, PanelItem } from '../panel'

const DAYS = 90
const SHOWN = 6
const LIST = '/admin/collections/page-answers'

interface Row {
  _id: string
  yes: number
  no: number
  words: number
}

/** Answers of the last months by page, the page that failed most readers first. */
function answersByPage(payload: Payload, since: Date): Promise<Row[]> {
  const countIf = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } })
  return mongoOf(payload)
    .collection('page-answers')
    .aggregate<Row>([
      { $match: { createdAt: { $gte: since } } },
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

const itemOf = ({ _id, yes, no, words }: Row): PanelItem => ({
  label: _id,
  href: `${LIST}?where[page][equals]=${encodeURIComponent(_id)}`,
  detail: [`${yes} yes, ${no} no`, words > 0 && formatCount(words, 'said why', 'said why')]
    .filter(Boolean)
    .join(', '),
})

export const pageAnswersPanel: Panel = {
  title: 'Was this page useful?',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload, now }) => {
    const rows = await answersByPage(payload, new Date(now.getTime() - DAYS * 24 * 60 * 60_000))
    return {
      count: rows.reduce((sum, { yes, no }) => sum + yes + no, 0),
      items: rows.slice(0, SHOWN).map(itemOf),
      href: LIST,
      empty: `No reader has answered in ${DAYS} days. The question stands below every page.`,
    }
  },
}
