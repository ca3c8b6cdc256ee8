import { GUIDANCE } from '@/features/finder/listings'
import { respondJson } from '@/features/finder/respond'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return respondJson(GUIDANCE, request)
}
