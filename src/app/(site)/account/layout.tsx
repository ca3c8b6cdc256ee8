import type { ReactNode } from 'react'

export const dynamic = 'force-dynamic'

/** Forms here are told from those of other sites by their origin, which `no-referrer` would blank. */
export const metadata = { referrer: 'same-origin', robots: { index: false, follow: false } }

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children
}
