import type { ReactNode } from 'react'

interface ScrollTableProps {
  /** Names the region for people who cannot see it. */
  label: string
  /** Shown above the table. */
  caption?: string
  /** On a narrow screen each row stands by itself, its cells below each other with their `data-head` before them. */
  isStacked?: boolean
  children: ReactNode
}

/** A table that scrolls sideways on a narrow screen, also from the keyboard. */
export function ScrollTable({ label, caption, isStacked = false, children }: ScrollTableProps) {
  return (
    <section
      className={isStacked ? 'hub-table hub-table--stacked' : 'hub-table'}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable from the keyboard.
      tabIndex={0}
    >
      <table>
        {caption && <caption>{caption}</caption>}
        {children}
      </table>
    </section>
  )
}
