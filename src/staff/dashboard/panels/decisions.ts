import type { DisclosureOverride } from '@/payload-types'
import type { Panel } from '../panel'

const titleOf = ({ document }: DisclosureOverride) =>
  (typeof document === 'object' && document.title) || 'Untitled'
const idOf = ({ document }: DisclosureOverride) => (typeof document === 'object' ? document.id : document)

/** Reasons why a finding of the disclosure check may stand, which count once another editor agrees. */
export const decisionsPanel: Panel = {
  title: 'Disclosure decisions to confirm',
  roles: ['editor', 'administrator'],
  load: async ({ payload, user }) => {
    const { docs, totalDocs } = await payload.find({
      collection: 'disclosure-overrides',
      where: { confirmedBy: { exists: false } },
      sort: 'createdAt',
      depth: 1,
      limit: 5,
      overrideAccess: false,
      user,
    })
    return {
      count: totalDocs,
      items: docs.map((decision) => ({
        label: titleOf(decision),
        href: `/admin/collections/case-studies/${idOf(decision)}`,
        detail: decision.finding,
      })),
      href: '/admin/collections/disclosure-overrides?where[or][0][and][0][confirmedBy][exists]=false',
      empty:
        'When an editor says why a finding of the disclosure check may stand, it waits here for another editor.',
    }
  },
}
