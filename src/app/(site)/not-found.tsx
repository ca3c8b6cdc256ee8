import { SitePage } from '@/features/site/site-page'
import { NotFoundPage } from '@/ui/not-found-page'
import { MISSING } from './not-here'

export const metadata = MISSING

/** Without src/delivery in front; with it, pages render the same words themselves. */
export default function NotFound() {
  return (
    <SitePage>
      <NotFoundPage />
    </SitePage>
  )
}
