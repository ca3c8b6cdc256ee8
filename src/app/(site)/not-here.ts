import { notFound, permanentRedirect } from 'next/navigation'
import { movedTo } from '@/features/moved/queries'

/** Leads to where the document is now, or answers 404. Never returns. */
export async function notHere(collection: Parameters<typeof movedTo>[0], slug: string): Promise<never> {
  const path = await movedTo(collection, slug)
  if (path) permanentRedirect(path)
  notFound()
}
