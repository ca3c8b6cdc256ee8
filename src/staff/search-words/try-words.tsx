'use client'

import { useForm } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ask } from '../sharing/ask'
import { AddFor } from './add-for'
import { type Compared, ComparedResults } from './compared-results'
import { RefusedWords } from './refused-words'

/** A question on real results: as readers get them today, and as they would with the form as it stands. */
export function TryWords() {
  const { getData } = useForm()
  const asked = useSearchParams().get('query')?.slice(0, 200) ?? ''
  const [q, setQ] = useState(asked)
  const [compared, setCompared] = useState<Compared>()
  const [fault, setFault] = useState('')
  useEffect(() => setQ(asked), [asked])

  const compare = async () => {
    setFault('')
    try {
      setCompared(await ask<Compared>('/api/globals/search-words/try', { q, words: getData() }))
    } catch (error) {
      setFault((error as Error).message)
    }
  }
  return (
    <section className="hub-check" aria-labelledby="hub-try">
      <h3 id="hub-try">Try a question</h3>
      <p>Compares what readers get today with what they would get after your changes. Nothing is saved.</p>
      <RefusedWords />
      {asked && <AddFor query={asked} />}
      <div className="hub-try__ask">
        <label htmlFor="hub-try-q">As a reader would type it</label>
        <input
          id="hub-try-q"
          type="search"
          maxLength={200}
          value={q}
          onChange={(event) => setQ(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // The form around it would be saved.
            event.preventDefault()
            void compare()
          }}
        />
        <button type="button" className="hub-button" onClick={() => void compare()}>
          Compare
        </button>
      </div>
      {fault && <p role="alert">{fault}</p>}
      {compared && <ComparedResults {...compared} />}
    </section>
  )
}
