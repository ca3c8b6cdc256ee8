'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, type MadeLink } from './ask'
import { ShownLink } from './made-link'
import { SignOffSection } from './sign-off-section'

/** Links to this document for people without an account. */
export function SharePanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const [made, setMade] = useState<MadeLink>()
  const [fault, setFault] = useState('')
  if (!id) return null
  const make = async () => {
    setFault('')
    try {
      setMade(await ask<MadeLink>(`/api/${collectionSlug}/${id}/preview-link`, {}))
    } catch (error) {
      setFault((error as Error).message)
    }
  }
  return (
    <div className="hub-share">
      <section aria-labelledby="hub-share">
        <h4 id="hub-share">Share the draft</h4>
        <p>Whoever has the link can read the newest text for seven days, and nothing else.</p>
        <button type="button" className="hub-button" onClick={() => void make()}>
          Make a link
        </button>
        {fault && <p role="alert">{fault}</p>}
        {made && <ShownLink {...made} />}
      </section>
      {collectionSlug === 'case-studies' && <SignOffSection id={String(id)} />}
    </div>
  )
}
