import type { Panel } from '../panel'
import { listOf, publicationItem } from '../publications'

const WAITING = { confirmedBy: { exists: false } }

/** Reasons why a finding of the disclosure check may stand, which count once another editor agrees. */
export const decisionsPanel: Panel = {
  title: 'Disclosure decisions to confirm',
  roles: ['editor', 'administrator'],
  load: async ({ payload, user }) => {
    const { docs, totalDocs } = await payload.find({
      collection: 'disclosure-overrides',
      where: WAITING,
      sort: 'createdAt',
      depth: 1,
      limit: 5,
      overrideAccess: false,
      user,
    })
    return {
      count: totalDocs,
      items: docs.map(({ document, finding }) => publicationItem('case-studies', document, finding)),
      href: listOf('disclosure-overrides', WAITING),
      empty:
        'When an editor says why a finding of the disclosure check may stand, it waits here for another editor.',
    }
  },
}
