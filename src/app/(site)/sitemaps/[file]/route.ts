import { env } from '@/config/env'
import { LISTS } from '@/features/site-map/lists'
import { partOf, sitemapXml } from '@/features/site-map/model'
import { isListed, readEntriesOf, readNewest } from '@/features/site-map/queries'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ file: string }>
}

/** One of the files that the sitemap of a large site names. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const xml = await sitemapNamed((await params).file)
  return xml
    ? new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
    : new Response('There is no such sitemap.', {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
}

async function sitemapNamed(file: string): Promise<string | undefined> {
  const origin = env().PUBLIC_URL
  if (file === 'lists.xml') return sitemapXml(origin, LISTS, [], await readNewest())
  const part = partOf(file)
  if (!part || !isListed(part.collection)) return undefined
  const entries = await readEntriesOf(part.collection, part.number)
  return entries.length > 0 ? sitemapXml(origin, [], entries) : undefined
}
