'use client'

import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { OfferedMove } from '@/workflow/overview'
import { ask } from '../sharing/ask'

export interface Details {
  note?: string
  at?: string
  checked?: string[]
}

interface Moving {
  take(move: OfferedMove, details?: Details): Promise<void>
  busy: boolean
  fault: string
}

/** Takes a step with what the form holds: what was typed is saved first, and a save that fails takes no step. */
export function useMove(path: string | undefined): Moving {
  const { id, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const base = useFormFields(([fields]) => fields['base']?.value)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')

  const save = async (status: 'draft' | 'published') => {
    const query = status === 'draft' ? '?depth=0&draft=true' : '?depth=0'
    const saved = await submit({
      action: `/api/${collectionSlug}/${id}${query}`,
      method: 'PATCH',
      overrides: { _status: status },
      skipValidation: status === 'draft',
    })
    return Boolean(saved?.res?.ok)
  }
  const step = async ({ name }: OfferedMove, details: Details) => {
    // The form shows at which field something is missing.
    if (name === 'publish') return save('published')
    if (modified && !(await save('draft'))) return false
    // Whoever takes a step has read this version; a save of just now is newer than what the field says.
    await ask(path ?? '', { move: name, ...details, ...(!modified && { base }) })
    return true
  }
  const take = async (move: OfferedMove, details: Details = {}) => {
    setBusy(true)
    setFault('')
    try {
      // The form holds the version of before the step, and would save that again.
      if (await step(move, details)) window.location.reload()
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return { take, busy, fault }
}
