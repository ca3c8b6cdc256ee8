'use client'

import { PublishButton, useDocumentInfo, useFormBackgroundProcessing } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useOverview } from './use-overview'

/** Payload's button, for those who can publish this now; the buttons above the text say what comes first. */
export function PublishWhenOffered() {
  const { id } = useDocumentInfo()
  const { overview } = useOverview()
  const isOffered = overview?.offered.some(({ name }) => name === 'publish')
  // Of what is published it is greyed out, and stays in its place: a menu beside it that is open would close.
  const isShown = !id || isOffered || overview?.step === 'published'
  return isShown ? (
    <KeepPress>
      <PublishButton label="Publish" />
    </KeepPress>
  ) : null
}

const isPressed = ({ target }: Event) =>
  target instanceof Element && target.closest('button:enabled') !== null

/**
 * The button is greyed out while autosave is under way, which begins by itself and perhaps between pressing and letting go. A
 * press that it did not get is kept, and passed on once it can be.
 */
function KeepPress({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const isSaving = useFormBackgroundProcessing()
  const [isKept, setKept] = useState(false)
  useEffect(() => {
    const around = place.current
    const keep = (event: Event) => setKept(!isPressed(event))
    around?.addEventListener('click', keep)
    return () => around?.removeEventListener('click', keep)
  }, [])
  useEffect(() => {
    if (!isKept || isSaving) return
    setKept(false)
    place.current?.querySelector<HTMLButtonElement>('#action-save:enabled')?.click()
  }, [isKept, isSaving])
  return (
    <div ref={place} className="hub-publish">
      {children}
    </div>
  )
}
