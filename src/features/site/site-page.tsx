import type { ReactNode } from 'react'
import { PageFrame } from '@/ui/layout/page-frame'
import { readSite } from './queries'

interface SitePageProps {
  /** Address of the section that the page is in. */
  current?: string
  withoutSearch?: boolean
  /** Site path of a page that asks whether it was useful. */
  asks?: string
  children: ReactNode
}

/** A public page with the header and footer of the site settings. */
export async function SitePage({ children, ...frame }: SitePageProps) {
  return (
    <PageFrame site={await readSite()} {...frame}>
      {children}
    </PageFrame>
  )
}
