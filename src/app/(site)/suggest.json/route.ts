import { suggest } from '@/features/finder/queries'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const text = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ suggestions: await suggest(text) })
}
