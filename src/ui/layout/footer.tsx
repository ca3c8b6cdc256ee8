import { Day } from '../date'
import { Helplines } from './helplines'
import type { SiteDetails } from './site'

const ABOUT = [
  { label: 'About the hub', href: '/about' },
  { label: 'Contact', href: '/contact' },
  { label: 'Accessibility statement', href: '/accessibility' },
  { label: 'Privacy', href: '/privacy' },
  { label: 'Staying safe online', href: '/staying-safe-online' },
]

const FIND = [
  { label: 'All topics', href: '/topics' },
  { label: 'What gets in the way', href: '/barriers' },
  { label: 'Community meetings', href: '/community' },
  { label: 'Follow what is new (feed)', href: '/feeds/all.atom' },
]

function Links({ title, links }: { title: string; links: { label: string; href: string }[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul className="hub-plain-list">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The day since which every number has been checked: the oldest of them, so that it claims no more than is true. */
export function verifiedSince(dates: (string | null | undefined)[]): string | undefined {
  const known = dates.filter((date): date is string => Boolean(date)).sort()
  return known.length === dates.length ? known[0] : undefined
}

export function Footer({ site }: { site: SiteDetails }) {
  const verified = verifiedSince(site.helplines.map(({ lastVerified }) => lastVerified))
  return (
    <footer className="hub-footer">
      <div className="ds_wrapper">
        <div className="hub-footer__grid">
          <section aria-labelledby="support">
            <h2 id="support">If you need support now</h2>
            {site.emergencyNote && <p>{site.emergencyNote}</p>}
            <Helplines helplines={site.helplines} />
            <p className="hub-footer__verified">
              {verified && (
                <>
                  Numbers last verified on <Day iso={verified} />.{' '}
                </>
              )}
              “Hide this page” does not clear your history:{' '}
              <a href="/staying-safe-online">stay safe online</a>.
            </p>
          </section>
          <Links title="Find" links={FIND} />
          <Links title="About" links={ABOUT} />
        </div>
        {site.footerText && <p className="hub-footer__legal">{site.footerText}</p>}
      </div>
    </footer>
  )
}
