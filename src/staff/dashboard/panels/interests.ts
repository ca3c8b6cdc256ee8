import type { Panel } from '../panel'

const LIST = '/admin/collections/interests'

/** Employers who confirmed their interest and wait for an invitation. */
export const interestsPanel: Panel = {
  title: 'Employers who want to join',
  roles: ['editor', 'administrator'],
  load: async ({ payload, user }) => {
    const { docs, totalDocs } = await payload.find({
      collection: 'interests',
      where: { and: [{ confirmedAt: { exists: true } }, { invitedAs: { exists: false } }] },
      select: { organisation: true, confirmedAt: true },
      sort: 'confirmedAt',
      depth: 0,
      limit: 5,
      overrideAccess: false,
      user,
    })
    return {
      count: totalDocs,
      items: docs.map(({ id, organisation }) => ({
        label: organisation,
        href: `${LIST}/${id}`,
        detail: 'Confirmed',
      })),
      href: LIST,
      empty: 'Employers who register on “Get involved” and confirm their address appear here.',
    }
  },
}
