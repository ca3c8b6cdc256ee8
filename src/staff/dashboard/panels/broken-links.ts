import { formatDate } from '@/lib/format-date'
import type { Panel } from '../panel'

const SHOWN = 5

export const brokenLinksPanel: Panel = {
  title: 'Links that lead nowhere',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload, user }) => {
    const { docs, totalDocs } = await payload.find({
      collection: 'external-links',
      where: { state: { equals: 'broken' } },
      sort: 'since',
      limit: SHOWN,
      overrideAccess: false,
      user,
    })
    return {
      count: totalDocs,
      items: docs.map(({ id, url, since, reason }) => ({
        label: new URL(url).host,
        href: `/admin/links#link-${id}`,
        detail: `${reason ?? ''} Since ${formatDate(since)}`,
      })),
      href: '/admin/links',
      empty:
        'Links to other sites are looked at by night. One that leads nowhere appears here, with where to mend it.',
    }
  },
}
