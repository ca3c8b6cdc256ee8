import type { Payload, PayloadRequest } from 'payload'
import { withRetry } from '@/database/with-retry'
import type { Meeting, MeetingAnswer } from '@/payload-types'
import { inTransaction } from '../in-transaction'
import { serverRequest } from '../member'

export interface Person {
  id: string
  email: string
}

/** Everyone who represents an employer and can sign in. */
export async function representatives(payload: Payload): Promise<Person[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'member' } },
        { organisation: { exists: true } },
        { disabled: { not_equals: true } },
      ],
    },
    select: { email: true },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, email }) => ({ id, email }))
}

export async function meetingsFrom(payload: Payload, from: Date): Promise<Meeting[]> {
  const { docs } = await payload.find({
    collection: 'meetings',
    where: {
      and: [{ _status: { equals: 'published' } }, { startsAt: { greater_than: from.toISOString() } }],
    },
    depth: 0,
    pagination: false,
  })
  return docs
}

export async function allAnswers(payload: Payload): Promise<MeetingAnswer[]> {
  const { docs } = await payload.find({ collection: 'meeting-answers', depth: 0, pagination: false })
  return docs
}

/** Does the work in a transaction of the server's own, and again when two of them met. */
export function asServer<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  return withRetry(async () => {
    const req = await serverRequest({ payload })
    return inTransaction(req, () => work(req))
  })
}
