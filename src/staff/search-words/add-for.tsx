'use client'

import { useForm } from '@payloadcms/ui'
import { useState } from 'react'

const LISTS = [
  { path: 'equivalent', field: 'words', label: 'Add words that mean the same', tab: 'Same meaning' },
  { path: 'bestBets', field: 'queries', label: 'Add a best bet', tab: 'Best bets' },
]

const SAID = { initialValue: [], passesCondition: true, valid: true }

/** Begins a row for a question that somebody came here about, such as one that found nothing. */
export function AddFor({ query }: { query: string }) {
  const { addFieldRow } = useForm()
  const [added, setAdded] = useState<string[]>([])
  const add = (path: string, field: string) => {
    addFieldRow({ path, schemaPath: path, subFieldState: { [field]: { ...SAID, value: [query] } } })
    setAdded([...added, path])
  }
  return (
    <div className="hub-try__add">
      <p>You came about “{query}”. Readers may mean something that the hub says in other words.</p>
      {LISTS.map(({ path, field, label, tab }) =>
        added.includes(path) ? (
          <p key={path} role="status">
            A row was begun: it is the last one under “{tab}” below.
          </p>
        ) : (
          <button key={path} type="button" className="hub-button" onClick={() => add(path, field)}>
            {label}
          </button>
        ),
      )}
    </div>
  )
}
