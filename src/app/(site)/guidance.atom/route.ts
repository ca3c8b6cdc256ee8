import { env } from '@/config/env'
import { GUIDANCE } from '@/features/finder/listings'
import { respondAtom } from '@/features/finder/respond'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return respondAtom(GUIDANCE, request, env().PUBLIC_URL)
}
