import { FAILED } from '@/lib/fault-words'
import { HidePage } from './layout/hide-page'
import { SkipLink } from './layout/skip-link'

/** As shipped: the site settings cannot be read now. The same stand in src/delivery/error-page.ts. */
const AWAY = 'https://www.bbc.co.uk/weather'

/** What a reader sees when a page could not be made. It must not need the database or anything else that may be away. */
export function ErrorPage() {
  return (
    <>
      <SkipLink />
      <HidePage exitUrl={AWAY} />
      <main id="main-content" tabIndex={-1} className="ds_wrapper hub-section">
        <h1 className="hub-hero__title">{FAILED.title}</h1>
        {FAILED.text.map((each) => (
          <p key={each}>{each}</p>
        ))}
        <p>
          <a href="/">Go to the start page</a>
        </p>
        <p>
          If you need support now, ring Scotland’s Domestic Abuse and Forced Marriage Helpline on{' '}
          <a href="tel:08000271234">0800 027 1234</a>, day and night. In an emergency ring 999.
        </p>
      </main>
    </>
  )
}
