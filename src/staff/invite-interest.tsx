'use client'

import { Button, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

/** One click: the organisation is made and the invitation goes out. */
export function InviteInterest() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const isConfirmed = useFormFields(([fields]) => Boolean(fields.confirmedAt?.value))
  const isInvited = useFormFields(([fields]) => Boolean(fields.invitedAs?.value))
  if (!id || isInvited) return null
  if (!isConfirmed) return <p>You can invite them once they have confirmed their address.</p>
  const invite = async () => {
    const answer = await fetch(`/api/interests/${id}/invite`, { method: 'POST', credentials: 'include' })
    const body = (await answer.json()) as { message?: string; errors?: { message: string }[] }
    if (!answer.ok) return toast.error(body.errors?.[0]?.message ?? 'This did not work. Try again.')
    toast.success(body.message ?? 'Invited.')
    router.refresh()
  }
  return (
    <Button onClick={invite} size="medium">
      Make the organisation and invite
    </Button>
  )
}
