import { daysFrom } from '@/lib/days'
import type { Panel } from '../panel'

const LIST = '/admin/collections/questions'
const DAYS = 14

/** What members asked each other lately: to read, to answer, and to hide what could harm somebody. */
export const questionsPanel: Panel = {
  title: 'Questions to peers',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload, user, now }) => {
    const { docs, totalDocs } = await payload.find({
      collection: 'questions',
      where: { createdAt: { greater_than: daysFrom(now, -DAYS).toISOString() } },
      select: { title: true, hidden: true },
      depth: 0,
      limit: 5,
      overrideAccess: false,
      user,
    })
    return {
      count: totalDocs,
      items: docs.map(({ id, title, hidden }) => ({
        label: title,
        href: `${LIST}/${id}`,
        ...(hidden && { detail: 'Hidden' }),
      })),
      href: LIST,
      empty: `No member has asked another anything in ${DAYS} days.`,
    }
  },
}
