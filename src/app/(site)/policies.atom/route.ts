import { env } from '@/config/env'
import { POLICIES } from '@/features/finder/listings'
import { respondAtom } from '@/features/finder/respond'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return respondAtom(POLICIES, request, env().PUBLIC_URL)
}
