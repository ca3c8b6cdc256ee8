import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { formatCount } from '@/lib/format-count'
import { UNANSWERED } from '@/unanswered/write-tally'
import type { Panel, PanelItem } from '../panel'

const DAYS = 90
const SHOWN = 6
const LIST = `/admin/collections/${UNANSWERED}`

interface Row {
  _id: string
  times: number
  days: number
  /** Of the newest day: where its next steps are. */
  id: string
}

/** What is kept, by words, the most wanted first. */
function searchesByWords(payload: Payload): Promise<Row[]> {
  return mongoOf(payload)
    .collection(UNANSWERED)
    .aggregate<Row>([
      { $sort: { day: -1 } },
      { $group: { _id: '$words', times: { $sum: '$count' }, days: { $sum: 1 }, id: { $first: '$_id' } } },
      { $sort: { times: -1, _id: 1 } },
    ])
    .toArray()
}

const itemOf = ({ _id, times, days, id }: Row): PanelItem => ({
  label: _id,
  href: `${LIST}/${id}`,
  detail: `${formatCount(times, 'time', 'times')} on ${formatCount(days, 'day', 'days')}`,
})

export const unansweredPanel: Panel = {
  title: 'Searches that found nothing',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload }) => {
    const rows = await searchesByWords(payload)
    return {
      count: rows.length,
      items: rows.slice(0, SHOWN).map(itemOf),
      href: LIST,
      empty: `What readers look for at least five times in a day without finding it stands here for ${DAYS} days, without a trace of who they are.`,
    }
  },
}
