import { AnswerForm } from '@/features/sign-off/answer-form'
import { SignOffHead } from '@/features/sign-off/sign-off-head'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { readSignOff, type ShownSignOff } from '@/sharing/read-sign-off'
import { mayAnswer } from '@/sharing/sign-off-model'
import { withOwnFiles } from '@/sharing/with-own-files'
import { missingPage } from '../../not-here'
import { PRIVATE_PAGE } from '../../private-page'
import { SharedDocument } from '../../shared-document'
import { sendAnswer } from './actions'

export const dynamic = 'force-dynamic'
export const metadata = { ...PRIVATE_PAGE, title: 'Please read and answer' }

interface Props {
  params: Promise<{ token: string }>
  searchParams: Promise<{ said?: string | string[] }>
}

const SAID = ['approve', 'changes', 'withdraw'] as const
const saidIn = (said: unknown) => SAID.find((kind) => kind === said)

function Answers({ shown, token }: { shown: ShownSignOff; token: string }) {
  const { signOff, link, seen } = shown
  const values = { seen, purpose: 'Publication on the hub' }
  return (
    <div className="ds_wrapper hub-section">
      {mayAnswer(signOff.state, link).map((kind) => (
        <AnswerForm key={kind} kind={kind} values={values} action={sendAnswer.bind(null, token)} />
      ))}
    </div>
  )
}

export default async function SignOffRoute({ params, searchParams }: Props) {
  const { token } = await params
  const said = saidIn((await searchParams).said)
  // After consent was withdrawn the link itself has ended.
  if (token === 'done' && said) {
    return (
      <SitePage withoutSearch>
        <SignOffHead said={said} />
      </SitePage>
    )
  }
  const shown = await readSignOff(token)
  if (!shown) return missingPage()
  const { signOff, link } = shown
  const isKept = link === 'withdrawal'
  return (
    <SitePage withoutSearch>
      <SignOffHead
        said={said}
        withdrawal={isKept ? `/sign-off/${token}` : undefined}
        expires={isKept ? undefined : formatDate(signOff.expiresAt)}
      />
      <SharedDocument collection="case-studies" doc={withOwnFiles(shown.doc, `/sign-off/${token}`)} />
      <Answers shown={shown} token={token} />
    </SitePage>
  )
}
