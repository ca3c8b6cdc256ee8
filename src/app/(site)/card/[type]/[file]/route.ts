import { writeCard } from '@/documents/card/write-card'
import { hasCards, readCard } from '@/features/cards/queries'
import { slugParam } from '../../../slug-param'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ type: string; file: string }>
}

const SITE = {
  kicker: 'Case studies, policies and guidance',
  title: 'What employers in Scotland tried, and what came of it',
}

/** `/card/<type>/<slug>.png`, and `/card/site/hub.png` for pages that are no document. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { type, file } = await params
  const name = slugParam(file)
  const slug = name.endsWith('.png') ? name.slice(0, -4) : ''
  const text = type === 'site' && slug === 'hub' ? SITE : hasCards(type) && (await readCard(type, slug))
  if (!text) return new Response('There is no such card.', { status: 404, headers: PLAIN })
  return new Response(new Uint8Array(await writeCard(text)), {
    headers: { 'content-type': 'image/png', 'x-robots-tag': 'noindex' },
  })
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' }
