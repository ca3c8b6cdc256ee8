import { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { env } from '@/config/env'
import { mongoOf, sessionOf } from '@/database/mongo'
import { MAIL_KINDS } from '@/lib/mail-kinds'
import { type Mail, type RenderedMail, renderMail } from './mail'
import { KEPT, outboxRows } from './outbox'

interface Person {
  id: string
  role?: string
  disabled?: boolean | null
  mailOff?: string[] | null
}

/**
 * Puts a mail into the outbox inside the caller's transaction: it goes out exactly when that is committed, and waits
 * there while the mail server is away. A person who does not want this kind of mail, or whose account is closed, gets
 * none; the answer says whether it was queued.
 */
export async function queueMail(mail: Mail, { req }: { req: PayloadRequest }): Promise<boolean> {
  const person = await personAt(mail.to, req)
  const { choosable } = MAIL_KINDS[mail.kind]
  if (person?.disabled || (choosable && person?.mailOff?.includes(mail.kind))) return false
  const choosePath = choosable && person ? choosePathOf(person) : undefined
  const rendered = renderMail(mail, env().PUBLIC_URL, choosePath)
  await putInOutbox(req.payload, { ...rendered, to: mail.to, kind: mail.kind }, req)
  return true
}

const choosePathOf = ({ role }: Person) => (role === 'member' ? '/account/mail' : '/admin/account')

function personAt(address: string, req: PayloadRequest): Promise<Person | null> {
  return req.payload.db.findOne<Person>({
    collection: 'users',
    where: { email: { equals: address.toLowerCase() } },
    select: { role: true, disabled: true, mailOff: true },
    req,
  })
}

type Ready = RenderedMail & { to: string; kind: string }

/** Puts finished mail into the outbox, inside the transaction of `req` if there is one. */
export async function putInOutbox(payload: Payload, mail: Ready, req?: PayloadRequest): Promise<void> {
  const removeAt = { $add: ['$$NOW', KEPT] }
  const row = {
    ...literal({ ...mail }),
    state: 'queued',
    attempts: 0,
    queuedAt: '$$NOW',
    dueAt: '$$NOW',
    removeAt,
  }
  await outboxRows(mongoOf(payload)).updateOne({ _id: new ObjectId() }, [{ $set: row }], {
    upsert: true,
    session: req && (await sessionOf(req)),
  })
}

/** What people wrote may begin with a dollar, which a pipeline would take for a field. */
function literal(values: Record<string, string>): Record<string, object> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { $literal: value }]))
}
