'use client'

import { Button, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

const TYPES = [
  { type: 'guidance', label: 'Make a guidance draft' },
  { type: 'case-studies', label: 'Make a case study draft' },
]

/** One click: a good answer becomes a draft that staff work on. */
export function MakeDraft() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const isMade = useFormFields(([fields]) => Boolean(fields.draft?.value))
  if (!id || isMade) return null
  const make = async (type: string) => {
    const answer = await fetch(`/api/question-answers/${id}/draft`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type }),
    })
    const body = (await answer.json()) as { path?: string; errors?: { message: string }[] }
    if (!answer.ok || !body.path) {
      toast.error(body.errors?.[0]?.message ?? 'This did not work. Try again.')
      return
    }
    router.push(body.path)
  }
  return TYPES.map(({ type, label }) => (
    <Button key={type} onClick={() => make(type)} size="medium" buttonStyle="secondary">
      {label}
    </Button>
  ))
}
