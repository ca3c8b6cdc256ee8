import { env } from '@/config/env'
import { LISTS } from '@/features/site-map/lists'
import { DOCUMENTS_IN_ONE, fileNames, sitemapIndexXml, sitemapXml } from '@/features/site-map/model'
import { countDocuments, readEntries } from '@/features/site-map/queries'

export const dynamic = 'force-dynamic'

/** One file, or for a large site a list of files. */
export async function GET(): Promise<Response> {
  const counts = await countDocuments()
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const origin = env().PUBLIC_URL
  const xml =
    all > DOCUMENTS_IN_ONE
      ? sitemapIndexXml(origin, fileNames(counts))
      : sitemapXml(origin, LISTS, await readEntries())
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
