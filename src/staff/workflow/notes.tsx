'use client'

import { useState } from 'react'
import { formatMinute } from '@/lib/format-date'
import type { Overview } from '@/workflow/overview'
import type { ShownNote } from '@/workflow/review-notes'
import { ask } from '../sharing/ask'
import { NoteForm } from './note-form'

interface NotesProps {
  /** Where steps are taken; notes are beside it. */
  path: string
  overview: Overview
  show(overview: Overview): void
}

/** What reviewers remarked, and a place to remark something. Open notes stand before all else. */
export function Notes({ path, overview: { notes, fields }, show }: NotesProps) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const at = path.replace(/\/move$/, '/notes')
  const open = notes.filter(({ isOpen }) => isOpen).length
  const tell = async (place: string, body: object) => {
    setBusy(true)
    setFault('')
    try {
      show(await ask<Overview>(place, body))
      return true
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return (
    <details className="hub-way__history" open={open > 0}>
      <summary>Notes ({open} open)</summary>
      <ol>
        {notes.map((note) => (
          <Note
            key={note.id}
            note={note}
            busy={busy}
            resolve={(resolved) => void tell(`${at}/${note.id}`, { resolved })}
          />
        ))}
      </ol>
      {fault && (
        <p className="hub-way__fault" role="alert">
          {fault}
        </p>
      )}
      <NoteForm fields={fields} busy={busy} write={(body) => tell(at, body)} />
    </details>
  )
}

interface NoteProps {
  note: ShownNote
  busy: boolean
  resolve(resolved: boolean): void
}

function Note({ note: { about, text, who, at, isOpen }, busy, resolve }: NoteProps) {
  return (
    <li>
      <time dateTime={at}>{formatMinute(new Date(at))}</time> {who} on {about ? `“${about}”` : 'all of it'}
      {!isOpen && ' (dealt with)'}
      <q className="hub-way__note">{text}</q>
      <button type="button" className="hub-button" disabled={busy} onClick={() => resolve(isOpen)}>
        {isOpen ? 'Dealt with' : 'Open again'}
      </button>
    </li>
  )
}
