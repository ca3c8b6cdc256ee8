import { SitePage } from '@/features/site/site-page'
import { doNotKeep } from '@/lib/render-notes'
import { ActionForm } from '@/ui/form/action-form'
import { PlainPage } from '@/ui/plain-page'
import { confirm } from '../../actions'

export const dynamic = 'force-dynamic'

export const metadata = { title: 'Confirm your address', robots: { index: false } }

interface Props {
  params: Promise<{ token: string }>
}

/** Programs that look at mail follow links: only the button confirms. */
export default async function ConfirmRoute({ params }: Props) {
  const { token } = await params
  doNotKeep()
  return (
    <SitePage current="/community">
      <PlainPage
        title="Confirm your address"
        lead="One more click, and we know that the address is yours."
        trail={[{ label: 'Get involved', href: '/get-involved' }, { label: 'Confirm your address' }]}
      >
        <ActionForm
          action={confirm}
          fields={[{ kind: 'hidden', name: 'token' }]}
          values={{ token: token.slice(0, 100) }}
          buttons={[{ label: 'Yes, it is mine' }]}
        />
      </PlainPage>
    </SitePage>
  )
}
