import type { ReactNode } from 'react'

interface ScrollTableProps {
  /** Names the region for people who cannot see it. */
  label: string
  /** Shown above the table. */
  caption?: string
  children: ReactNode
}

/** A table that scrolls sideways on a narrow screen, also from the keyboard. */
export function ScrollTable({ label, caption, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable from the keyboard.
    <section className="hub-table" aria-label={label} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {children}
      </table>
    </section>
  )
}
