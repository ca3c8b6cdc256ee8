import { randomUUID } from 'node:crypto'
import { answersIn, wordsOf } from '@/community/answers'
import { shareState } from '@/community/sharing/share-state'
import { sharesOf } from '@/community/sharing/shares'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { ActionForm } from '@/ui/form/action-form'
import { startSharing } from '../share-actions'
import { memberOrSent } from '../who'

export const metadata = { title: 'Share your practice' }

export default async function SharesRoute() {
  const member = await memberOrSent()
  const shares = member ? await sharesOf(member) : []
  const shown = await Promise.all(
    shares.map(async (share) => ({ share, state: member && (await shareState(member, share)) })),
  )
  return (
    <SitePage>
      <AccountPage
        title="Share your practice"
        lead="Twelve short questions. Everything is kept as you go, and nothing is published before you have read it and agreed."
        current="/account/share"
      >
        <section aria-label="Begin">
          <p>
            Staff turn what you tell into a case study, with your name or without. What did not work is as
            welcome as what did.
          </p>
          <ActionForm
            action={startSharing}
            label="Begin"
            fields={[{ kind: 'hidden', name: 'once' }]}
            values={{ once: randomUUID() }}
            buttons={[{ label: 'Begin with an empty page' }]}
          />
          <p>
            Or <a href="/account/indicators">begin with signs of change</a> that you have noted.
          </p>
        </section>
        {shown.length > 0 && (
          <section aria-labelledby="ours">
            <h2 className="hub-h2" id="ours">
              What we have shared
            </h2>
            <dl className="hub-changes">
              {shown.map(({ share, state }) => (
                <div key={share.id}>
                  <dt>{formatDate(share.startedAt)}</dt>
                  <dd>
                    <a href={`/account/share/${share.id}`}>
                      {wordsOf(answersIn(share.answers), 'title') || 'Without a title yet'}
                    </a>
                    . {state?.words}
                    {state?.signOff === 'answer' && <strong> Waits for your answer.</strong>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </AccountPage>
    </SitePage>
  )
}
