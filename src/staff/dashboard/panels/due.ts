import { isEditor } from '@/access/roles'
import { formatDate } from '@/lib/format-date'
import { endOfMonth } from '@/lib/london-time'
import type { Panel } from '../panel'
import { publicationsWhere } from '../publications'

/** An editor sees all that is due, an author what they look after. */
export const duePanel: Panel = {
  title: 'Due this month',
  roles: ['author', 'editor', 'administrator'],
  load: (context) => {
    const { user, now } = context
    return publicationsWhere(context, {
      where: {
        and: [
          { _status: { equals: 'published' } },
          { nextReview: { less_than_equal: endOfMonth(now).toISOString() } },
          ...(isEditor({ user }) ? [] : [{ owner: { equals: user.id } }]),
        ],
      },
      draft: false,
      sort: 'nextReview',
      detail: ({ nextReview }, type) => `${type}, due on ${formatDate(nextReview)}`,
      empty:
        'In the month of its next check a published document appears here: open it, then press “Still correct” or change it.',
    })
  },
}
