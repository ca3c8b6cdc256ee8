import { writeFeed } from '@/documents/feed'
import { pageHref } from './links'
import type { Listing } from './listings'
import { find } from './queries'

const UNAVAILABLE = { error: 'Search does not answer now. Try again in a minute.' }

function unavailable(): Response {
  return Response.json(UNAVAILABLE, { status: 503, headers: { 'retry-after': '30' } })
}

/** The answer of a listing as data; see the contract of `search.json`. */
export async function respondJson(listing: Listing, request: Request): Promise<Response> {
  const { answer } = await find(listing, new URL(request.url).searchParams)
  return answer ? Response.json(answer) : unavailable()
}

/** The newest results of a listing as an Atom feed. `origin` without a slash at its end. */
export async function respondAtom(listing: Listing, request: Request, origin: string): Promise<Response> {
  const params = new URL(request.url).searchParams
  params.set('sort', 'newest')
  params.delete('page')
  const { answer, canonical } = await find(listing, params)
  if (!answer) return unavailable()
  const description = {
    title: [listing.title, answer.query && `“${answer.query}”`].filter(Boolean).join(': '),
    description: listing.lead,
    origin,
    page: pageHref(listing.path, canonical, 1),
    self: pageHref(`${listing.path}.atom`, canonical, 1),
    items: answer.hits,
  }
  return new Response(writeFeed(description, 'atom'), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
