import type { ReactNode } from 'react'

interface NoteProps {
  title?: string
  tone?: 'plain' | 'caution' | 'second'
  children: ReactNode
}

/** A box beside the text: what to know before reading on. */
export function Note({ title, tone = 'plain', children }: NoteProps) {
  return (
    <div className={tone === 'plain' ? 'hub-note' : `hub-note hub-note--${tone}`}>
      {title && <strong className="hub-note__title">{title}</strong>}
      {children}
    </div>
  )
}
