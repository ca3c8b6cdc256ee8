import type { SiteDetails } from './site'

interface SiteNavProps {
  items: SiteDetails['navigation']
  /** Address of the section that the page is in. */
  current?: string
}

export function SiteNavList({ items, current }: SiteNavProps) {
  return (
    <ul className="hub-plain-list">
      {items.map(({ label, href }) => (
        <li key={href}>
          <a href={href} aria-current={href === current ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
