'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formatCount } from '@/lib/format-count'
import type { Use } from '@/where-used/find-uses'
import { ask } from '../sharing/ask'
import { RemoveAnyway } from './remove-anyway'

interface Answer {
  uses: Use[]
  /** Whether this person can remove it although it is used. */
  mayRemove: boolean
}

/** Which documents name, link to or show the open one. */
export function UsesPanel() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const [answer, setAnswer] = useState<Answer>()
  const [fault, setFault] = useState('')
  useEffect(() => {
    if (!id) return
    ask<Answer>(`/api/${collectionSlug}/${id}/uses`).then(setAnswer, (error: Error) =>
      setFault(error.message),
    )
  }, [id, collectionSlug])
  if (!id) return null
  const isUsed = Boolean(answer && answer.uses.length > 0)
  return (
    <section className="hub-uses" aria-labelledby="hub-uses">
      <h4 id="hub-uses">Where it is used</h4>
      {fault && <p role="alert">{fault}</p>}
      {!answer && !fault && <p>Looking …</p>}
      {answer && !isUsed && <p>No document names it, links to it or shows it.</p>}
      {answer && isUsed && <Uses uses={answer.uses} />}
      {answer?.mayRemove && isUsed && !isTrashed && (
        <RemoveAnyway
          path={`/api/${collectionSlug}/${id}`}
          leaveTo={`/admin/collections/${collectionSlug}`}
          hasTrash={collectionSlug !== 'media'}
        />
      )}
    </section>
  )
}

function Uses({ uses }: { uses: Use[] }) {
  return (
    <>
      <p>{formatCount(uses.length, 'document', 'documents')}:</p>
      <ul>
        {uses.map(({ href, title, kind, isPublic }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span className="hub-uses__kind">
              {kind}
              {isPublic ? ', readers see it' : ', in a draft'}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
