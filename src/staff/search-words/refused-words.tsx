'use client'

import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Fault } from '@/search/words/check'
import { ask } from '../sharing/ask'
import { Faults } from './faults'

/** After a save was refused: why, in full. The form itself names only the fields. */
export function RefusedWords() {
  const { getData } = useForm()
  const submitted = useFormSubmitted()
  const processing = useFormProcessing()
  const [faults, setFaults] = useState<Fault[]>([])
  useEffect(() => {
    if (processing) return
    if (!submitted) return setFaults([])
    ask<{ faults: Fault[] }>('/api/globals/search-words/check', { words: getData() })
      .then((answer) => setFaults(answer.faults))
      .catch(() => setFaults([]))
  }, [submitted, processing, getData])
  return <Faults faults={faults} />
}
