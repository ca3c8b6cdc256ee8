import { env } from '@/config/env'
import { sitemapXml } from '@/features/site-map/model'
import { readEntries } from '@/features/site-map/queries'
import { BARRIERS } from '@/lib/vocabulary'

export const dynamic = 'force-dynamic'

const LISTS = [
  '/',
  '/case-studies',
  '/policies',
  '/guidance',
  '/topics',
  '/barriers',
  '/community',
  '/where-we-are',
  ...BARRIERS.map(({ value }) => `/barriers/${value}`),
]

export async function GET(): Promise<Response> {
  return new Response(sitemapXml(env().PUBLIC_URL, LISTS, await readEntries()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
