'use client'

import '@/ui/styles/main.scss'
import { FAILED } from '@/lib/fault-words'
import { ErrorPage } from '@/ui/error-page'

/** Stands in for the layout itself when that fails. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <head>
        <title>{`${FAILED.title} – Equally Safe at Work`}</title>
      </head>
      <body>
        <ErrorPage />
      </body>
    </html>
  )
}
