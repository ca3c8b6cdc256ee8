import { addressOf } from '../address'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /account',
    'Disallow: /search?',
    'Allow: /',
    '',
    `Sitemap: ${addressOf('/sitemap.xml')}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
