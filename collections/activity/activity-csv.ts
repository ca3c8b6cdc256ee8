import { stringify } from 'csv-stringify/sync'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { isAdministrator } from '@/access/roles'
import { ACTIONS } from '@/activity/actions'
import { addressOf } from '@/activity/address-of'
import { noteActivity } from '@/activity/note-activity'
import { labelOf } from '@/lib/vocabulary'
import type { Activity } from '@/payload-types'
import { neutral } from '@/transfer/neutral-cell'
import { refused } from '../shared/answer'

/** Rows in one file, the newest. */
const MOST = 20_000

const HEADINGS = ['When', 'Who', 'Did what', 'Where', 'To which', 'Address']

function rowOf({ createdAt, by, action, kind, document }: Activity): string[] {
  const who = typeof by === 'object' && by !== null ? by.name : (by ?? 'The hub')
  const did = labelOf(ACTIONS, action)
  return [createdAt, who, did, kind, document ?? '', addressOf(kind, document)].map(neutral)
}

const inCsv = (rows: Activity[]): string =>
  stringify([HEADINGS, ...rows.map(rowOf)], { bom: true, record_delimiter: 'windows' })

async function rowsFor(req: PayloadRequest): Promise<Activity[]> {
  const { docs } = await req.payload.find({
    collection: 'activity',
    where: req.query.where as Where,
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user: req.user,
  })
  return docs
}

/** `GET /api/activity/activity.csv?where…`: what the list shows with these filters, and itself an activity. */
export const activityCsv: Endpoint = {
  path: '/activity.csv',
  method: 'get',
  handler: async (req) => {
    if (!isAdministrator(req)) return refused(403, 'Only administrators read the activity log.')
    const csv = inCsv(await rowsFor(req))
    await noteActivity({ action: 'export', kind: 'activity' }, req)
    return new Response(csv, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="activity.csv"',
      },
    })
  },
}
