import type { Where } from 'payload'
import { formatDate } from '@/lib/format-date'
import type { SignOff } from '@/payload-types'
import type { Panel } from '../panel'
import { listOf, publicationItem } from '../publications'

const openAt = (now: Date): Where => ({
  and: [
    { state: { in: ['open', 'changes-asked'] } },
    { closedAt: { exists: false } },
    { expiresAt: { greater_than: now.toISOString() } },
  ],
})

const stateOf = ({ state, expiresAt }: SignOff) =>
  state === 'open'
    ? `Not answered yet. The link works until ${formatDate(expiresAt)}`
    : 'The employer asks for changes'

/** Employers who were asked to sign a text off, and whose turn it is or who want it changed. */
export const signOffsPanel: Panel = {
  title: 'Sign-offs open',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload, user, now }) => {
    const where = openAt(now)
    const { docs, totalDocs } = await payload.find({
      collection: 'sign-offs',
      where,
      sort: 'expiresAt',
      depth: 1,
      limit: 5,
      overrideAccess: false,
      user,
    })
    return {
      count: totalDocs,
      items: docs.map((signOff) => publicationItem('case-studies', signOff.document, stateOf(signOff))),
      href: listOf('sign-offs', where),
      empty: 'When an employer is asked to sign a case study off, it stands here until it has agreed.',
    }
  },
}
