import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { CODE_STEP_COOKIE } from '@/accounts/code-step'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { PlainPage } from '@/ui/plain-page'
import { enterWithCode } from '../../sign-in-actions'

export const metadata = { title: 'Your code' }

const FIELDS: FieldSpec[] = [
  {
    kind: 'text',
    name: 'code',
    label: 'Code',
    hint: 'Six digits from the app on your phone, or one of your recovery codes.',
    maxLength: 40,
    autoComplete: 'one-time-code',
  },
  { kind: 'hidden', name: 'redirect' },
]

interface Args {
  searchParams: Promise<{ redirect?: string | string[] }>
}

export default async function CodeRoute({ searchParams }: Args) {
  if (!(await cookies()).has(CODE_STEP_COOKIE)) redirect('/account/sign-in')
  const wanted = [(await searchParams).redirect].flat()[0]
  return (
    <SitePage withoutSearch>
      <PlainPage
        title="Your code"
        lead="Your password is right. Your account asks for a code as well."
        trail={[{ label: 'Sign in', href: '/account/sign-in' }, { label: 'Your code' }]}
      >
        <ActionForm
          action={enterWithCode}
          fields={FIELDS}
          values={{ redirect: wanted }}
          buttons={[{ label: 'Go on' }]}
        />
        <p>No phone and no recovery codes? An administrator of the hub can take the code away.</p>
      </PlainPage>
    </SitePage>
  )
}
