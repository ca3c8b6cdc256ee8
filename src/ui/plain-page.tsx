import type { ReactNode } from 'react'
import { Band } from './band'
import type { Crumb } from './breadcrumbs'

interface PlainPageProps {
  title: string
  lead?: ReactNode
  trail: Crumb[]
  children?: ReactNode
}

/** A short page of words, such as the one after a form. */
export function PlainPage({ title, lead, trail, children }: PlainPageProps) {
  return (
    <>
      <Band title={title} lead={lead} trail={trail} />
      <div className="ds_wrapper hub-section">
        <div className="hub-article__body">{children}</div>
      </div>
    </>
  )
}
