'use client'

import { useState } from 'react'
import type { Term } from '@/lib/vocabulary'

interface NoteFormProps {
  fields: Term[]
  busy: boolean
  /** Whether it was kept. */
  write(note: { text: string; field: string }): Promise<boolean>
}

/** A remark on one field or on all of it. */
export function NoteForm({ fields, busy, write }: NoteFormProps) {
  const [field, setField] = useState('')
  const [text, setText] = useState('')
  const send = async () => {
    if (await write({ text, field })) setText('')
  }
  return (
    <fieldset className="hub-way__form">
      <legend>Write a note</legend>
      <label>
        About
        <select value={field} onChange={(event) => setField(event.target.value)}>
          <option value="">All of it</option>
          {fields.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        What should the author think about?
        <textarea rows={2} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="hub-way__moves">
        <button type="button" className="hub-button" disabled={busy} onClick={() => void send()}>
          Add the note
        </button>
      </div>
    </fieldset>
  )
}
