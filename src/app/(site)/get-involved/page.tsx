import { INTEREST_FIELDS } from '@/community/interest-fields'
import { GetInvolvedPage } from '@/features/get-involved/get-involved-page'
import { readBelonging, readComingMeeting } from '@/features/get-involved/queries'
import { SitePage } from '@/features/site/site-page'
import { publicFormGuard } from '@/forms/public-form'
import { ActionForm } from '@/ui/form/action-form'
import { MachineTraps } from '@/ui/form/machine-traps'
import { documentHead } from '../document-head'
import { register } from './actions'

export const dynamic = 'force-dynamic'

export const metadata = documentHead({
  title: 'Get involved',
  description: 'What the Community of Practice is, who is in it, what it asks, and how an employer joins.',
  path: '/get-involved',
})

export default async function GetInvolvedRoute() {
  const [belonging, meeting, guard] = await Promise.all([
    readBelonging(),
    readComingMeeting(new Date()),
    publicFormGuard('interest'),
  ])
  const form = (
    <ActionForm
      action={register}
      fields={INTEREST_FIELDS}
      values={guard}
      buttons={[{ label: 'Register our interest' }]}
      label="Register your interest"
    >
      <MachineTraps />
      <p className="hub-field__hint">
        We keep this for six months, or two weeks if you do not confirm your address.{' '}
        <a href="/privacy">How we treat what you send</a>.
      </p>
    </ActionForm>
  )
  return (
    <SitePage current="/community">
      <GetInvolvedPage belonging={belonging} meeting={meeting} form={form} />
    </SitePage>
  )
}
