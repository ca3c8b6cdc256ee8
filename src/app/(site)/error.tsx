'use client'

import { ErrorPage } from '@/ui/error-page'

/** Next requires a client component here. It shows the same words as the page of src/delivery for a failed render. */
export default function SiteError() {
  return <ErrorPage />
}
