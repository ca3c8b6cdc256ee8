import { createLocalReq, type Payload } from 'payload'
import { hashLinkToken, makeLinkToken } from '@/accounts/link-token'
import { withRetry } from '@/database/with-retry'
import { queueMail } from '@/email/queue-mail'
import { checkValues } from '@/forms/check-values'
import { checkPublicForm, sameSubmission, typedIn } from '@/forms/public-form'
import { daysFrom } from '@/lib/days'
import { limitForm } from '@/limits/limit-form'
import type { Interest } from '@/payload-types'
import type { FormState } from '@/ui/form/form-state'
import { inTransaction } from './in-transaction'
import { interestSchema } from './interest-fields'
import { KEPT } from './retention'

/** Between two mails about one record, milliseconds: nobody fills a mailbox by sending a form again. */
const MAIL_PAUSE = 10 * 60_000

/** Takes an employer's interest and mails the link that confirms it. Undefined: done, or thrown away unseen. */
export async function registerInterest(data: FormData, now = new Date()): Promise<FormState | undefined> {
  const sent = await checkPublicForm('interest', data, now)
  if (sent.is === 'machine') return undefined
  if (sent.is === 'refused') return sent.state
  const typed = typedIn(data)
  const { values, faults } = checkValues(interestSchema, Object.fromEntries(data))
  if (faults) return { values: typed, faults }
  const wait = await limitForm('interest')
  if (wait) return { values: typed, faults: { form: wait.message } }
  await keepInterest(sent.payload, values, now)
  return undefined
}

type Wanted = Pick<
  Interest,
  'organisation' | 'sector' | 'size' | 'stage' | 'hopes' | 'name' | 'role' | 'email'
>

/** One record for an address and an organisation, however often and however quickly it is sent. */
export async function keepInterest(payload: Payload, wanted: Wanted, now: Date): Promise<void> {
  const sameAs = sameSubmission(payload, wanted.email, wanted.organisation)
  await withRetry(async () => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const where = { sameAs: { equals: sameAs } }
      const { docs } = await payload.find({
        collection: 'interests',
        where,
        limit: 1,
        pagination: false,
        req,
      })
      const known = docs[0]
      if (!known) {
        const removeAt = daysFrom(now, KEPT.unconfirmed).toISOString()
        const made = await payload.create({
          collection: 'interests',
          data: { ...wanted, sameAs, removeAt },
          req,
        })
        return askToConfirm(made, req)
      }
      const isPaused = now.getTime() - Date.parse(known.updatedAt) < MAIL_PAUSE
      await payload.update({ collection: 'interests', id: known.id, data: wanted, req })
      if (!known.confirmedAt && !isPaused) await askToConfirm(known, req)
    })
  })
}

type Request = Awaited<ReturnType<typeof createLocalReq>>

async function askToConfirm({ id, email, organisation }: Interest, req: Request): Promise<void> {
  const token = makeLinkToken()
  const data = { confirmHash: hashLinkToken(token) }
  await req.payload.update({ collection: 'interests', id, data, req })
  await queueMail(
    {
      to: email,
      kind: 'interest',
      subject: 'Please confirm that you want to join the Community of Practice',
      paragraphs: [
        `Someone, we hope you, told us that ${organisation} would like to join the Equally Safe at Work Community of Practice.`,
        'Please confirm that this address is yours. We then get in touch.',
      ],
      action: { label: 'Confirm my address', path: `/get-involved/confirm/${token}` },
      reason:
        'You get this because your address was given on our page “Get involved”. If it was not you, do nothing: we delete it in two weeks.',
    },
    { req },
  )
}

/** Whether the link of the mail is one of ours; the person must still press a button, since programs follow links. */
export async function confirmInterest(payload: Payload, token: string, now = new Date()): Promise<boolean> {
  if (!/^[\w-]{43}$/.test(token)) return false
  const { docs } = await payload.update({
    collection: 'interests',
    where: { confirmHash: { equals: hashLinkToken(token) } },
    data: { confirmedAt: now.toISOString(), removeAt: daysFrom(now, KEPT.interest).toISOString() },
  })
  return docs.length > 0
}
