import { env } from '@/config/env'
import { SEARCH } from '@/features/finder/listings'
import { respondAtom } from '@/features/finder/respond'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return respondAtom(SEARCH, request, env().PUBLIC_URL)
}
