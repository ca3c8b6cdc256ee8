import { MAIL_FIELDS, mailChoiceOf } from '@/community/mail-choice'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { memberOrSent } from '../who'
import { mailForm } from './actions'

export const metadata = { title: 'Which mail you get' }

export default async function MailRoute() {
  const member = await memberOrSent()
  return (
    <SitePage>
      <AccountPage
        title="Which mail you get"
        lead={member?.email}
        within={{ label: 'Our organisation', href: '/account/organisation' }}
        current="/account/mail"
      >
        <ActionForm
          action={mailForm}
          fields={MAIL_FIELDS}
          values={member ? await mailChoiceOf(member) : {}}
          buttons={[{ label: 'Save' }]}
        />
      </AccountPage>
    </SitePage>
  )
}
