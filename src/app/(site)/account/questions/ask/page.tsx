import { randomUUID } from 'node:crypto'
import { QUESTION_FIELDS } from '@/community/questions/question-fields'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { memberOrSent } from '../../who'
import { askForm } from '../actions'

export const metadata = { title: 'Ask a question' }

export default async function AskRoute({
  searchParams,
}: {
  searchParams: Promise<{ title?: string | string[] }>
}) {
  await memberOrSent()
  const { title } = await searchParams
  return (
    <SitePage>
      <AccountPage
        title="Ask a question"
        lead="All members of the community can read and answer it. It is not public."
        within={{ label: 'Questions', href: '/account/questions' }}
        current="/account/questions"
      >
        <ActionForm
          action={askForm}
          fields={QUESTION_FIELDS}
          values={{ title: [title ?? ''].flat()[0]?.slice(0, 200), once: randomUUID() }}
          buttons={[{ label: 'Ask' }]}
        />
      </AccountPage>
    </SitePage>
  )
}
