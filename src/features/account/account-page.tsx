import type { ReactNode } from 'react'
import { Band } from '@/ui/band'

const PLACES = [
  { href: '/account', label: 'Home' },
  { href: '/account/reflect', label: 'Reflect' },
  { href: '/account/steps', label: 'Steps' },
  { href: '/account/indicators', label: 'Signs of change' },
  { href: '/account/meetings', label: 'Meetings' },
  { href: '/account/share', label: 'Share' },
  { href: '/account/questions', label: 'Questions' },
  { href: '/account/peers', label: 'Peers' },
  { href: '/account/organisation', label: 'Our organisation' },
]

interface AccountPageProps {
  title: string
  lead?: ReactNode
  /** Address of the place that the page is in. */
  current: string
  /** Beside the main column. */
  aside?: ReactNode
  children: ReactNode
}

/** A page of a member's account: what stands here is seen by their own organisation alone. */
export function AccountPage({ title, lead, current, aside, children }: AccountPageProps) {
  return (
    <>
      <Band
        title={title}
        lead={lead}
        trail={[{ label: 'Our account', href: '/account' }, { label: title }]}
      />
      <nav className="hub-account-nav" aria-label="Our account">
        <div className="ds_wrapper">
          <ul className="hub-plain-list">
            {PLACES.map(({ href, label }) => (
              <li key={href}>
                <a href={href} aria-current={href === current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <div className={aside ? 'ds_wrapper hub-section hub-split' : 'ds_wrapper hub-section'}>
        <div className="hub-stack">{children}</div>
        {aside}
      </div>
    </>
  )
}
