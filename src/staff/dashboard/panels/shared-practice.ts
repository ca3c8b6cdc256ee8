import type { Panel } from '../panel'

const LIST = '/admin/collections/case-studies'

/** What members told and nobody of the staff looks after yet. */
export const sharedPracticePanel: Panel = {
  title: 'Shared by members, looked after by nobody',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload, user }) => {
    const { docs, totalDocs } = await payload.find({
      collection: 'case-studies',
      where: {
        and: [
          { sharedByMember: { equals: true } },
          { owner: { exists: false } },
          { step: { not_in: ['published', 'retired'] } },
        ],
      },
      draft: true,
      sort: 'createdAt',
      limit: 5,
      depth: 0,
      overrideAccess: false,
      user,
    })
    const filter =
      'where[or][0][and][0][sharedByMember][equals]=true&where[or][0][and][1][owner][exists]=false'
    return {
      count: totalDocs,
      items: docs.map(({ id, title, attribution }) => ({
        label: title || 'Untitled',
        href: `${LIST}/${id}`,
        detail: attribution === 'anonymous' ? 'Wants no name' : 'May be named',
      })),
      href: `${LIST}?${filter}`,
      empty:
        'When a member shares a practice in its account, the draft appears here until somebody is its owner.',
    }
  },
}
