import type { ReactNode } from 'react'

export const dynamic = 'force-dynamic'

/** The doors of the admin are pages of the hub: plain forms, which need no script. */
export const metadata = { referrer: 'same-origin', robots: { index: false, follow: false } }

export default function AdminDoorsLayout({ children }: { children: ReactNode }) {
  return children
}
