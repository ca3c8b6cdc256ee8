'use client'

import { dayOf, type MadeLink } from './ask'

/** A link that was just made: it is shown once, since the hub keeps only its hash. */
export function ShownLink({ link, expiresAt }: MadeLink) {
  return (
    <div role="status">
      <p>Copy it now: it is not shown again. It works until {dayOf(expiresAt)}.</p>
      <input
        className="hub-share__link"
        aria-label="The link"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
    </div>
  )
}
