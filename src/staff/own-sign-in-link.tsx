'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

/** On one's own account: the way to the code, the recovery codes and the sessions, which are pages of the hub. */
export function OwnSignInLink() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (!user || user.id !== id) return null
  return (
    <p className="field-type">
      <a href="/account/your-sign-in">
        Your sign-in: a code besides the password, and where you are signed in
      </a>
    </p>
  )
}
