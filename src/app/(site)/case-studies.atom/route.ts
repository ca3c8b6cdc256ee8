import { env } from '@/config/env'
import { CASE_STUDIES } from '@/features/finder/listings'
import { respondAtom } from '@/features/finder/respond'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return respondAtom(CASE_STUDIES, request, env().PUBLIC_URL)
}
