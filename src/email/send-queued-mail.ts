import nodemailer, { type Transporter } from 'nodemailer'
import { env } from '@/config/env'
import { mongoOf } from '@/database/mongo'
import { everySeconds, type JobContext, type RecurringJob } from '@/jobs/job'
import { type MailFault, mailFault, nextTry } from './mail-fault'
import { type OutboxRow, outboxRows, PATIENCE } from './outbox'
import { sender } from './sender'

/** How long one attempt may take before another process may try, milliseconds. */
const ATTEMPT = 2 * 60_000

/** Hands queued mail to the server of SMTP_URL. Mail stays in the outbox while there is none, or it is away. */
export const sendQueuedMail: RecurringJob = {
  name: 'send-mail',
  next: everySeconds(2),
  run: async (context) => {
    await giveUpOld(context)
    const { SMTP_URL } = env()
    if (!SMTP_URL) return
    const server = nodemailer.createTransport(SMTP_URL, {
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      logger: false,
    } as object)
    try {
      await sendAll(server, context)
    } finally {
      server.close()
    }
  },
}

async function sendAll(server: Transporter, context: JobContext): Promise<void> {
  for (let row = await claim(context); row; row = await claim(context)) {
    const fault = await send(server, row)
    await note(row, fault, context)
    if (fault) context.log.warn({ kind: row.kind, fault: fault.code }, 'A mail could not be handed over')
    if (fault?.serverAway || context.signal.aborted) return
  }
}

/** The mail that is due first. Trying it again is put off at once, so that no other process has it meanwhile. */
function claim({ payload }: JobContext): Promise<OutboxRow | null> {
  const rows = outboxRows(mongoOf(payload))
  const claimed = { dueAt: { $add: ['$$NOW', ATTEMPT] }, attempts: { $add: ['$attempts', 1] } }
  const due = { state: 'queued' as const, $expr: { $lte: ['$dueAt', '$$NOW'] } }
  return rows.findOneAndUpdate(due, [{ $set: claimed }], { sort: { dueAt: 1 }, returnDocument: 'after' })
}

async function send(server: Transporter, row: OutboxRow): Promise<MailFault | undefined> {
  const { to, subject, text, html, _id } = row
  const { defaultFromName: name, defaultFromAddress: address } = sender()
  // The same identifier each time: a mail that was taken just before a kill is shown once.
  const messageId = `<${_id}@${address.split('@')[1]}>`
  const headers = { 'Auto-Submitted': 'auto-generated' }
  try {
    await server.sendMail({ from: { name, address }, to, subject, text, html, messageId, headers })
    return undefined
  } catch (error) {
    return mailFault(error)
  }
}

const WIPED = { to: 1, subject: 1, text: 1, html: 1 } as const

async function note(row: OutboxRow, fault: MailFault | undefined, { payload }: JobContext): Promise<void> {
  const rows = outboxRows(mongoOf(payload))
  if (!fault || fault.forGood) {
    const state = fault ? 'refused' : 'sent'
    await rows.updateOne(
      { _id: row._id },
      { $set: { state, ...(fault && { fault: fault.code }) }, $unset: WIPED },
    )
  } else {
    const dueAt = { $add: ['$$NOW', nextTry(row.attempts)] }
    await rows.updateOne({ _id: row._id }, [{ $set: { dueAt, fault: fault.code } }])
  }
}

async function giveUpOld({ payload, now }: JobContext): Promise<void> {
  const tooOld = { state: 'queued' as const, queuedAt: { $lt: new Date(now.getTime() - PATIENCE) } }
  await outboxRows(mongoOf(payload)).updateMany(tooOld, { $set: { state: 'given-up' }, $unset: WIPED })
}
