import { MESSAGE_FIELDS } from '@/community/send-message'
import { readPage } from '@/features/content-pages/queries'
import { readSite } from '@/features/site/queries'
import { SitePage } from '@/features/site/site-page'
import { publicFormGuard } from '@/forms/public-form'
import { cleanWords } from '@/search/query'
import { ActionForm } from '@/ui/form/action-form'
import { MachineTraps } from '@/ui/form/machine-traps'
import { Helplines } from '@/ui/layout/helplines'
import { Note } from '@/ui/note'
import { PlainPage } from '@/ui/plain-page'
import { RichText } from '@/ui/rich-text/rich-text'
import { documentHead } from '../document-head'
import { send } from './actions'

export const dynamic = 'force-dynamic'

export const metadata = documentHead({
  title: 'Contact',
  description:
    'Write to the people who run the hub. This is not a support service; helplines stand on the page.',
  path: '/contact',
})

interface Props {
  searchParams: Promise<{ about?: string | string[] }>
}

/** The words are those of the content page “contact”, if staff have written one. `?about=` fills in the first field. */
export default async function ContactRoute({ searchParams }: Props) {
  const [doc, site, guard, { about }] = await Promise.all([
    readPage('contact'),
    readSite(),
    publicFormGuard('contact'),
    searchParams,
  ])
  return (
    <SitePage>
      <PlainPage title={doc?.title ?? 'Contact'} lead={doc?.summary} trail={[{ label: 'Contact' }]}>
        <Note title="This is not a support service" tone="caution">
          <p>
            Nobody reads messages here at once, and we cannot help in an emergency. If you or someone else is
            in danger, call 999. For support, by day or night:
          </p>
          <Helplines helplines={site.helplines} />
        </Note>
        <RichText state={doc?.body} />
        <h2 id="write">Write to us</h2>
        <ActionForm
          action={send}
          fields={MESSAGE_FIELDS}
          values={{ ...guard, about: cleanWords([about].flat()[0] ?? '') }}
          buttons={[{ label: 'Send' }]}
          label="Write to us"
        >
          <MachineTraps />
          <p className="hub-field__hint">
            Editors read it. It is deleted after a year. <a href="/privacy">How we treat what you send</a>.
          </p>
        </ActionForm>
      </PlainPage>
    </SitePage>
  )
}
