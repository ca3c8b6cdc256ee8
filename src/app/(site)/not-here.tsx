import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { movedTo } from '@/features/moved/queries'
import { SitePage } from '@/features/site/site-page'
import { noteMissing } from '@/lib/render-notes'
import { NotFoundPage } from '@/ui/not-found-page'

export const MISSING: Metadata = { title: 'Page not found', robots: { index: false } }

/** The designed 404, readable without scripts. */
export function missingPage() {
  if (!noteMissing()) notFound()
  return (
    <SitePage>
      <NotFoundPage />
    </SitePage>
  )
}

/** Leads to where the document is now; otherwise the designed 404. */
export async function notHere(collection: Parameters<typeof movedTo>[0], slug: string) {
  const path = await movedTo(collection, slug)
  if (path) permanentRedirect(path)
  return missingPage()
}
