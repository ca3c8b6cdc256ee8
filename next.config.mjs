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
  serverExternalPackages: ['esbuild'],
  sassOptions: { silenceDeprecations: ['if-function'], loadPaths: ['node_modules'] },
  // `npm run check` checks types; a newcomer's first build need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
}

export default withPayload(config)
