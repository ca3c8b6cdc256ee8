import type { Config } from 'payload'

/** The hub's name, mark and icon in the admin; nothing is asked of another host. */
export const branding: NonNullable<Config['admin']> = {
  avatar: 'default',
  meta: {
    titleSuffix: ' · Equally Safe at Work',
    description: 'Where staff of the Equally Safe at Work hub write and publish.',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    defaultOGImageType: 'off',
  },
  components: {
    afterNavLinks: ['/src/staff/nav-links#NavLinks'],
    beforeDashboard: ['/src/staff/dashboard/dashboard#Dashboard'],
    views: {
      report: {
        Component: '/src/staff/evaluation/report-view#ReportView',
        path: '/what-members-report',
        exact: true,
        meta: { title: 'What members report' },
      },
      bringIn: {
        Component: '/src/staff/transfer/import-view#ImportView',
        path: '/import',
        exact: true,
        meta: { title: 'Bring in a file' },
      },
      externalLinks: {
        Component: '/src/staff/external-links/links-view#LinksView',
        path: '/links',
        exact: true,
        meta: { title: 'Links to other sites' },
      },
      broughtIn: {
        Component: '/src/staff/transfer/report-view#ReportView',
        path: '/import/:id',
        exact: true,
        meta: { title: 'What came of a file' },
      },
    },
    graphics: {
      Logo: '/src/app/(payload)/branding/logo#Logo',
      Icon: '/src/app/(payload)/branding/small-mark#Icon',
    },
  },
  dateFormat: 'd MMMM yyyy, HH:mm',
}
