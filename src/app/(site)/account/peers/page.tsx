import { findPeers } from '@/community/peers/find-peers'
import { PROFILE_FIELDS, profileOf } from '@/community/peers/profile'
import { AccountPage } from '@/features/account/account-page'
import { FoundPeers, SuggestedPeers } from '@/features/account/peers'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { Note } from '@/ui/note'
import { memberOrSent } from '../who'
import { messageForm, profileForm, sayForm } from './actions'

export const metadata = { title: 'Peers' }

export default async function PeersRoute({ searchParams }: { searchParams: Promise<{ sent?: string }> }) {
  const [member, { sent }] = [await memberOrSent(), await searchParams]
  const [profile, peers] = member ? [await profileOf(member), await findPeers(member)] : []
  const { offers = [], wants = [], mailbox = '' } = profile ?? {}
  const buttons = [
    { label: profile ? 'Save' : 'Look for a peer' },
    ...(profile ? [{ label: 'Withdraw from everything here', value: 'withdraw', isSecondary: true }] : []),
  ]
  return (
    <SitePage>
      <AccountPage
        title="Peers"
        lead="Talk to another employer. Neither of you sees who the other is before both have said yes."
        current="/account/peers"
      >
        {sent && (
          <div role="status">
            <Note title="Your message is on its way">
              <p>It went to the mailbox of their role. They answer to yours.</p>
            </Note>
          </div>
        )}
        {peers && <FoundPeers found={peers.found} write={messageForm} say={sayForm} />}
        {peers && <SuggestedPeers suggested={peers.suggested} say={sayForm} />}
        <section aria-labelledby="ours">
          <h2 className="hub-h2" id="ours">
            What we offer and want
          </h2>
          <p>
            Only from these lists, so that nothing gives you away. Withdrawing takes you out at once: also for
            those whom you have found.
          </p>
          <ActionForm
            action={profileForm}
            label="What we offer and want"
            fields={PROFILE_FIELDS}
            values={{ offers: offers ?? [], wants: wants ?? [], mailbox }}
            buttons={buttons}
          />
        </section>
      </AccountPage>
    </SitePage>
  )
}
