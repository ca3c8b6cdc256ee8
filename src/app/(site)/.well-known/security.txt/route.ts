import { securityText } from '@/features/site-map/security-text'
import { addressOf } from '../../address'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(securityText(addressOf, new Date()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
