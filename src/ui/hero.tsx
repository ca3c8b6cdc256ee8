import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'

interface HeroProps {
  title: string
  kicker: string
  lead?: string | null
  trail: Crumb[]
  picture?: ReactNode
  children?: ReactNode
}

/** The head of a document. */
export function Hero({ title, kicker, lead, trail, picture, children }: HeroProps) {
  return (
    <div className="hub-hero">
      <div className="ds_wrapper">
        <Breadcrumbs trail={trail} />
        <div className="hub-hero__grid">
          <div>
            <p className="hub-kicker">{kicker}</p>
            <h1 className="hub-hero__title">{title}</h1>
            {lead && <p className="hub-hero__lead">{lead}</p>}
            {children}
          </div>
          {picture && <div className="hub-hero__picture">{picture}</div>}
        </div>
      </div>
    </div>
  )
}
