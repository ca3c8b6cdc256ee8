import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // src/delivery compresses; plain `next start` may sit behind any proxy that does.
  compress: false,
  // Metadata is in <head> for every reader, so pages are whole without scripts.
  htmlLimitedBots: /.*/,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // The search threads' program is bundled when they start; Next must not bundle what bundles it.
  // PDFKit and fontkit read files beside themselves, which a bundle would not carry.
  serverExternalPackages: ['esbuild', 'fontkit', 'pdfkit'],
  // The framework's pages for a lost password, which need scripts; the hub's own need none.
  redirects: async () => [
    { source: '/admin/forgot', destination: '/account/new-password', permanent: false },
    { source: '/admin/reset/:token', destination: '/account/new-password/:token', permanent: false },
  ],
  // A folder of the router cannot be called `[slug].pdf` or `[slug].ics`.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/:type(case-studies|policies|guidance)/:slug.pdf', destination: '/pdf/:type/:slug' },
      { source: '/community/meetings/:slug.ics', destination: '/community/calendar/:slug' },
    ],
  }),
  sassOptions: { silenceDeprecations: ['if-function'], loadPaths: ['node_modules'] },
  // `npm run check` checks types; a newcomer's first build need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
}

export default withPayload(config)
