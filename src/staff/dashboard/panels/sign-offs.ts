import { formatDate } from '@/lib/format-date'
import type { SignOff } from '@/payload-types'
import type { Panel } from '../panel'

const titleOf = ({ document }: SignOff) => (typeof document === 'object' && document.title) || 'Untitled'
const idOf = ({ document }: SignOff) => (typeof document === 'object' ? document.id : document)

/** Employers who were asked to sign a text off, and whose turn it is or who want it changed. */
export const signOffsPanel: Panel = {
  title: 'Sign-offs open',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload, user, now }) => {
    const { docs, totalDocs } = await payload.find({
      collection: 'sign-offs',
      where: {
        and: [
          { state: { in: ['open', 'changes-asked'] } },
          { closedAt: { exists: false } },
          { expiresAt: { greater_than: now.toISOString() } },
        ],
      },
      sort: 'expiresAt',
      depth: 1,
      limit: 5,
      overrideAccess: false,
      user,
    })
    return {
      count: totalDocs,
      items: docs.map((signOff) => ({
        label: titleOf(signOff),
        href: `/admin/collections/case-studies/${idOf(signOff)}`,
        detail:
          signOff.state === 'open'
            ? `Not answered yet. The link works until ${formatDate(signOff.expiresAt)}`
            : 'The employer asks for changes',
      })),
      href: '/admin/collections/sign-offs?where[or][0][and][0][state][in]=open,changes-asked',
      empty: 'When an employer is asked to sign a case study off, it stands here until it has agreed.',
    }
  },
}
