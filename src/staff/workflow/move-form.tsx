'use client'

import { useState } from 'react'
import type { Term } from '@/lib/vocabulary'
import type { OfferedMove } from '@/workflow/overview'
import type { Details } from './use-move'

interface MoveFormProps {
  move: OfferedMove
  busy: boolean
  take(details: Details): void
  leave(): void
}

/** What a step asks for before it is taken. It stands inside Payload's form, so it is none of its own. */
export function MoveForm({ move, busy, take, leave }: MoveFormProps) {
  const { label, note: asksNote, takesMinute, checklist } = move
  const [note, setNote] = useState('')
  const [at, setAt] = useState('')
  const [checked, setChecked] = useState<string[]>([])
  const details = { ...(note.trim() && { note }), ...(takesMinute && { at }), ...(checklist && { checked }) }
  return (
    <fieldset className="hub-way__form">
      <legend>{label}</legend>
      {checklist && <Checklist terms={checklist} checked={checked} onChange={setChecked} />}
      {takesMinute && (
        <label>
          Day and time, on the clocks of London
          <input type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
        </label>
      )}
      {asksNote && (
        <label>
          {asksNote === 'required' ? 'Why, in a sentence or two' : 'A note (optional)'}
          <textarea
            rows={3}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
      )}
      <div className="hub-way__moves">
        <button
          type="button"
          className="hub-button hub-button--next"
          disabled={busy}
          onClick={() => take(details)}
        >
          {label}
        </button>
        <button type="button" className="hub-button" onClick={leave}>
          Cancel
        </button>
      </div>
    </fieldset>
  )
}

interface ChecklistProps {
  terms: Term[]
  checked: string[]
  onChange(checked: string[]): void
}

function Checklist({ terms, checked, onChange }: ChecklistProps) {
  const toggle = (value: string) =>
    onChange(checked.includes(value) ? checked.filter((one) => one !== value) : [...checked, value])
  return (
    <div className="hub-way__checklist">
      <p>Tick what you have checked:</p>
      {terms.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={checked.includes(value)} onChange={() => toggle(value)} />
          {label}
        </label>
      ))}
    </div>
  )
}
