import type { ReactNode } from 'react'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormAction } from '@/ui/form/form-state'
import { PlainPage } from '@/ui/plain-page'

const FIELDS: FieldSpec[] = [
  { kind: 'email', name: 'email', label: 'E-mail address', autoComplete: 'username' },
  { kind: 'password', name: 'password', label: 'Password', autoComplete: 'current-password' },
  { kind: 'hidden', name: 'redirect' },
]

interface SignInPageProps {
  lead: string
  action: FormAction
  /** The page that was wanted. */
  redirect?: string | undefined
  children?: ReactNode
}

/** Where staff and members sign in: the same form, in other words. */
export function SignInPage({ lead, action, redirect, children }: SignInPageProps) {
  return (
    <PlainPage title="Sign in" lead={lead} trail={[{ label: 'Sign in' }]}>
      <ActionForm action={action} fields={FIELDS} values={{ redirect }} buttons={[{ label: 'Sign in' }]} />
      <p>
        <a href="/account/new-password">I forgot my password</a>
      </p>
      {children}
    </PlainPage>
  )
}
