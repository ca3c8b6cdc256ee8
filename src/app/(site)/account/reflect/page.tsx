import { reflectionsOf } from '@/community/reflection/reflections'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { ActionForm } from '@/ui/form/action-form'
import { start } from '../actions'
import { requireMember } from '../who'

export const metadata = { title: 'Reflect' }

export default async function ReflectRoute() {
  const all = await reflectionsOf(await requireMember())
  const isOpen = all.some(({ finishedAt }) => !finishedAt)
  return (
    <SitePage>
      <AccountPage
        title="Reflect"
        lead="What works, where you are, what you wish, the next step."
        current="/account/reflect"
      >
        <ActionForm
          action={start}
          fields={[]}
          buttons={[{ label: isOpen ? 'Go on with the open reflection' : 'Begin a reflection' }]}
        />
        <ul>
          {all.map(({ id, startedAt, finishedAt }) => (
            <li key={id}>
              <a href={`/account/reflect/${id}`}>
                {formatDate(startedAt)}
                {finishedAt ? '' : ' (not finished)'}
              </a>
            </li>
          ))}
        </ul>
      </AccountPage>
    </SitePage>
  )
}
