import type { Metadata } from 'next'
import { SitePage } from '@/features/site/site-page'
import { NotFoundPage } from '@/ui/not-found-page'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

export default function NotFound() {
  return (
    <SitePage>
      <NotFoundPage />
    </SitePage>
  )
}
