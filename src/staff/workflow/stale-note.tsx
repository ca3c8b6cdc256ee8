'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '../sharing/ask'

interface Late {
  said: string
  /** What could not be saved. */
  text: Record<string, unknown>
}

function readLate(place: string): Late | undefined {
  const kept = sessionStorage.getItem(place)
  return kept === null ? undefined : (JSON.parse(kept) as Late)
}

interface Keeping {
  late: Late | undefined
  keepMine(): Promise<void>
  leave(): void
}

/** Taking over and loading the page again bring their text into the form: one's own is kept in this tab meanwhile. */
function useLate(): Keeping {
  const { id, collectionSlug } = useDocumentInfo()
  const { getData } = useForm()
  const said = useFormFields(([fields]) => fields['base']?.errorMessage)
  const place = `late ${collectionSlug}/${id}`
  const [late, setLate] = useState<Late>()
  useEffect(() => {
    if (said) sessionStorage.setItem(place, JSON.stringify({ said, text: getData() }))
    setLate(readLate(place))
  }, [said, getData, place])
  const leave = () => {
    sessionStorage.removeItem(place)
    window.location.reload()
  }
  const keepMine = async () => {
    const now = getData()
    // Somebody may have typed on since; after taking over it is their text that stands in the form.
    const mine = now['base'] === late?.text['base'] ? now : late?.text
    const body = { ...mine, _status: 'draft', base: null }
    // No autosave, which would write over theirs.
    await ask(`/api/${collectionSlug}/${id}?depth=0&draft=true`, body, 'PATCH')
    leave()
  }
  return { late, keepMine, leave }
}

/** Shown when somebody else saved after this was opened: what they did, and a way on that loses neither text. */
export function StaleNote() {
  const { late, keepMine, leave } = useLate()
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  if (!late) return null
  const keep = () => {
    setBusy(true)
    keepMine().catch((error: Error) => {
      setFault(error.message)
      setBusy(false)
    })
  }
  return (
    <div className="hub-way__fault" role="alert">
      <p>{fault || late.said}</p>
      <p>Kept, both texts stand under Versions, to be compared and brought back.</p>
      <div className="hub-way__moves">
        <button type="button" className="hub-button hub-button--next" disabled={busy} onClick={keep}>
          Keep mine as the newest version
        </button>
        <button type="button" className="hub-button" disabled={busy} onClick={leave}>
          Throw mine away
        </button>
      </div>
    </div>
  )
}
