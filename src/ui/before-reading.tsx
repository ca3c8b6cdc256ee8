import type { ReactNode } from 'react'

/** What one should know before anything else of a document, its facts included. Takes no room when there is nothing. */
export function BeforeReading({ children }: { children: ReactNode }) {
  return <div className="hub-article__notices">{children}</div>
}
