'use client'

import { PublishButton, useDocumentInfo } from '@payloadcms/ui'
import { useOverview } from './use-overview'

/** Payload's button, for those who can publish this now; the buttons above the text say what comes first. */
export function PublishWhenOffered() {
  const { id } = useDocumentInfo()
  const { overview } = useOverview()
  const isOffered = overview?.offered.some(({ name }) => name === 'publish')
  // Of what is published it is greyed out, and stays in its place: a menu beside it that is open would close.
  const isShown = !id || isOffered || overview?.step === 'published'
  return isShown ? <PublishButton label="Publish" /> : null
}
