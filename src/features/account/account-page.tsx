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
  /** The page above this one, below the account itself. */
  within?: { label: string; href: string }
  /** One question of several: nothing else is offered meanwhile. */
  isQuestion?: boolean
  children: ReactNode
}

function Places({ current }: { current: string }) {
  return (
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
  )
}

/** A page of a member's account: what stands here is seen by their own organisation alone. */
export function AccountPage({ title, lead, current, within, isQuestion, children }: AccountPageProps) {
  return (
    <>
      <Band
        title={title}
        lead={lead}
        trail={
          current === '/account' && !within
            ? [{ label: 'Our account' }]
            : [{ label: 'Our account', href: '/account' }, ...(within ? [within] : []), { label: title }]
        }
      />
      {!isQuestion && <Places current={current} />}
      <div className="ds_wrapper hub-section hub-account">
        <div className="hub-stack">{children}</div>
      </div>
    </>
  )
}
