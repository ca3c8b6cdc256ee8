'use client'

import { useState } from 'react'
import { ask } from '../sharing/ask'

interface RemoveAnywayProps {
  path: string
  leaveTo: string
  hasTrash: boolean
}

/** For an editor who has the list before them. Payload's own menu refuses while something is used. */
export function RemoveAnyway({ path, leaveTo, hasTrash }: RemoveAnywayProps) {
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const label = hasTrash ? 'Move to the trash all the same' : 'Delete for good all the same'
  const remove = async () => {
    setBusy(true)
    try {
      const asked = `${path}?usedAnyway=true`
      if (hasTrash) await ask(asked, { deletedAt: new Date().toISOString() }, 'PATCH')
      else await ask(asked, {}, 'DELETE')
      window.location.assign(leaveTo)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  return (
    <details>
      <summary>Remove it all the same</summary>
      <p>
        The documents above keep their words, but what they name, link to or show is gone: a link leads
        nowhere, a picture is missing.
      </p>
      <button type="button" className="hub-button" disabled={busy} onClick={() => void remove()}>
        {label}
      </button>
      {fault && <p role="alert">{fault}</p>}
    </details>
  )
}
