import type { PayloadRequest, Where } from 'payload'
import { queueMail } from '@/email/queue-mail'
import { idOf } from '@/lib/walk-document'
import type { CaseStudy, SignOff } from '@/payload-types'
import type { SignOffAnswer } from './sign-off-model'

const SUBJECTS = {
  approve: 'The employer agrees',
  changes: 'The employer asks for changes',
  withdraw: 'Consent was withdrawn: it is off the site',
}

/** Withdrawal concerns every editor; the other answers whoever asked and whoever keeps the case study. */
function concerned(kind: SignOffAnswer['kind'], signOff: SignOff, doc: CaseStudy): Where {
  const own = [idOf(signOff.askedBy), idOf(doc.owner)].filter((id) => id !== undefined)
  const some: Where = { id: { in: own } }
  return kind === 'withdraw' ? { or: [some, { role: { in: ['editor', 'administrator'] } }] } : some
}

/** Mails the answer of an employer to the staff, inside the transaction that keeps it. */
export async function tellStaff(
  answer: SignOffAnswer,
  signOff: SignOff,
  doc: CaseStudy,
  req: PayloadRequest,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: concerned(answer.kind, signOff, doc),
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const { email } of docs) {
    await queueMail(
      {
        to: email,
        kind: 'sign-off',
        subject: `${SUBJECTS[answer.kind]}: ${doc.title}`,
        paragraphs: [
          `${answer.name}${answer.role && `, ${answer.role}`}, has answered about “${doc.title}”.`,
          ...(answer.words ? [`In their words: ${answer.words}`] : []),
        ],
        action: { label: 'Open the case study', path: `/admin/collections/case-studies/${doc.id}` },
        reason: 'You asked for this sign-off, keep this case study, or are an editor.',
      },
      { req },
    )
  }
}
