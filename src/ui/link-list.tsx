import type { ReactNode } from 'react'

interface CountedLinkProps {
  href: string
  label: string
  /** How many documents it leads to, with words: `4 case studies`. */
  count?: string
}

/** A choice with the number of documents behind it. */
export function CountedLink({ href, label, count }: CountedLinkProps) {
  return (
    <li>
      <a href={href}>
        {label} {count && <span className="hub-links__count">{count}</span>}
      </a>
    </li>
  )
}

export function LinkList({ children }: { children: ReactNode }) {
  return <ul className="hub-plain-list hub-links">{children}</ul>
}
