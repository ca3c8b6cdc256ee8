import type { ReactNode } from 'react'
import { UsefulForm } from '../useful-form'
import { Footer } from './footer'
import { Header } from './header'
import { HidePage } from './hide-page'
import type { SiteDetails } from './site'
import { SkipLink } from './skip-link'

interface PageFrameProps {
  site: SiteDetails
  /** Address of the section that the page is in. */
  current?: string
  withoutSearch?: boolean
  /** Site path of a page that asks whether it was useful. */
  asks?: string
  children: ReactNode
}

/** Every public page: skip link first, hide-this-page second in the tab order. */
export function PageFrame({ site, current, withoutSearch, asks, children }: PageFrameProps) {
  return (
    <>
      <SkipLink />
      <HidePage exitUrl={site.exitUrl} />
      <div className="ds_page">
        <div className="ds_page__top">
          <Header site={site} current={current} withoutSearch={withoutSearch} />
        </div>
        <div className="ds_page__middle">
          <main id="main-content" tabIndex={-1}>
            {children}
            {asks && <UsefulForm page={asks} />}
          </main>
        </div>
        <div className="ds_page__bottom">
          <Footer site={site} />
        </div>
      </div>
    </>
  )
}
