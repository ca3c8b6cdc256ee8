'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Overview } from '@/workflow/overview'
import { ask } from '../sharing/ask'

/** The buttons above the text and the one in the bar ask the same: once for each save is enough. */
let last: { key: string; answer: Promise<Overview> } | undefined

function overviewAt(path: string, saved: string): Promise<Overview> {
  const key = `${path} ${saved}`
  if (last?.key !== key) last = { key, answer: ask<Overview>(path) }
  return last.answer
}

interface Asked {
  /** Where the steps of this document are taken; undefined before it is first saved, and in the trash. */
  path: string | undefined
  overview: Overview | undefined
  fault: string
  /** Shows an answer that came with something else that was asked. */
  show(overview: Overview): void
}

/** Where the open document is, asked anew each time it is saved. */
export function useOverview(): Asked {
  const { id, collectionSlug, isTrashed, lastUpdateTime, versionCount, hasPublishedDoc } = useDocumentInfo()
  // Taking down with the framework's own menu tells of itself by the last two alone.
  const saved = `${lastUpdateTime} ${versionCount} ${hasPublishedDoc}`
  const path = id && !isTrashed ? `/api/${collectionSlug}/${id}/move` : undefined
  const [overview, setOverview] = useState<Overview>()
  const [fault, setFault] = useState('')
  useEffect(() => {
    if (!path) return
    let isLeft = false
    const take = (answer: Overview | undefined, said: string) => {
      if (isLeft) return
      setFault(said)
      if (answer) setOverview(answer)
    }
    overviewAt(path, saved).then(
      (answer) => take(answer, ''),
      (error: Error) => take(undefined, error.message),
    )
    return () => {
      isLeft = true
    }
  }, [path, saved])
  return { path, overview, fault, show: setOverview }
}
