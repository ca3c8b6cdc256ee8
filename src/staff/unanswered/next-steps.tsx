'use client'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '../sharing/ask'

const TYPES = [
  { type: 'guidance', label: 'Write guidance' },
  { type: 'policies', label: 'Add a policy' },
  { type: 'case-studies', label: 'Write a case study' },
]

/** What to do about a search that found nothing: write it, or say which of our words readers meant. */
export function NextSteps() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const router = useRouter()
  const words = useFormFields(([fields]) => String(fields.words?.value ?? ''))
  const [fault, setFault] = useState('')
  if (!id || !words) return null
  const write = async (type: string) => {
    setFault('')
    try {
      const { path } = await ask<{ path: string }>(`/api/unanswered-searches/${id}/write`, { type })
      router.push(path)
    } catch (error) {
      setFault((error as Error).message)
    }
  }
  return (
    <div className="hub-share">
      <section aria-labelledby="hub-write-this">
        <h4 id="hub-write-this">Write this</h4>
        <p>Begins a draft with these words as its title.</p>
        <div className="hub-finding__ways">
          {TYPES.map(({ type, label }) => (
            <button key={type} type="button" className="hub-button" onClick={() => void write(type)}>
              {label}
            </button>
          ))}
        </div>
        {fault && <p role="alert">{fault}</p>}
      </section>
      {user?.role !== 'author' && <AddSynonym words={words} />}
    </div>
  )
}

/** The page of the words is for editors. */
function AddSynonym({ words }: { words: string }) {
  return (
    <section aria-labelledby="hub-add-synonym">
      <h4 id="hub-add-synonym">Add a synonym</h4>
      <p>If the hub has it in other words, tell search so.</p>
      <a className="hub-button" href={`/admin/globals/search-words?query=${encodeURIComponent(words)}`}>
        Say which words they meant
      </a>
    </section>
  )
}
