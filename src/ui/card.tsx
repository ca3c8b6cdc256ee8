import type { ReactNode } from 'react'

interface CardProps {
  title: string
  href: string
  kicker?: string
  /** Heading level of the title. */
  level?: 2 | 3 | 4
  picture?: ReactNode
  /** Why this card stands here. */
  why?: string
  children?: ReactNode
}

/** One document among others; the whole card leads to it. */
export function Card({ title, href, kicker, level = 3, picture, why, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <li className="hub-card">
      {picture && <div className="hub-card__picture">{picture}</div>}
      {kicker && <p className="hub-kicker">{kicker}</p>}
      <Heading className="hub-card__title">
        <a href={href}>{title}</a>
      </Heading>
      {children}
      {why && <p className="hub-card__why">{why}</p>}
    </li>
  )
}

export function CardList({ children }: { children: ReactNode }) {
  return <ul className="hub-plain-list hub-cards">{children}</ul>
}
