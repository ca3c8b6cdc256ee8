import { ObjectId } from 'mongodb'
import type { Payload, Where } from 'payload'
import { mongoOf, sessionOf } from '@/database/mongo'
import { queueMail } from '@/email/queue-mail'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { formatDate } from '@/lib/format-date'
import { endOfMonth } from '@/lib/london-time'
import { idOf } from './asked-move'
import { inTransaction } from './in-transaction'

const TYPES = ['case-studies', 'policies', 'guidance'] as const
/** How long after one digest a person gets the next, milliseconds: a week, less what a job may run early. */
const PAUSE = 6.5 * 24 * 3_600_000

interface Due {
  title: string
  nextReview: string
  owner: string | undefined
}

interface Person {
  id: string
  email: string
  role: string
}

async function dueBy(end: Date, payload: Payload): Promise<Due[]> {
  const where: Where = {
    and: [{ _status: { equals: 'published' } }, { nextReview: { less_than: end.toISOString() } }],
  }
  const found = await Promise.all(
    TYPES.map((collection) => payload.find({ collection, where, depth: 0, pagination: false })),
  )
  return found
    .flatMap(({ docs }) => docs)
    .map(({ title, nextReview, owner }) => ({ title, nextReview: nextReview ?? '', owner: idOf(owner) }))
    .sort((one, other) => one.nextReview.localeCompare(other.nextReview))
}

async function staff(payload: Payload): Promise<Person[]> {
  const where: Where = {
    and: [{ role: { in: ['author', 'editor', 'administrator'] } }, { disabled: { not_equals: true } }],
  }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, pagination: false })
  return docs
}

/** What somebody looks after; editors also what nobody does. */
function dueFor({ id, role }: Person, due: Due[], people: Person[]): Due[] {
  const isThere = (owner: string | undefined) => people.some((person) => person.id === owner)
  return due.filter(({ owner }) => owner === id || (role !== 'author' && !isThere(owner)))
}

function digest({ email }: Person, due: Due[]) {
  return {
    to: email,
    kind: 'review-due' as const,
    subject:
      due.length === 1 ? 'A document is due for a check' : `${due.length} documents are due for a check`,
    paragraphs: [
      'Read each through. If it is still right, press “Still correct” above its text; if not, change it.',
      due.map(({ title, nextReview }) => `“${title}”, due on ${formatDate(nextReview)}`).join('\n'),
    ],
    action: { label: 'Open the dashboard', path: '/admin' },
    reason: 'You look after these documents, or nobody does and you are an editor.',
  }
}

/** Writes once a week to those who look after something whose check is due this month. */
export const mailWhatIsDue: RecurringJob = {
  name: 'mail-what-is-due',
  next: dailyAt('07:00'),
  run: async ({ payload, now }) => {
    const [due, people] = [await dueBy(endOfMonth(now), payload), await staff(payload)]
    for (const person of people) {
      const theirs = dueFor(person, due, people)
      if (theirs.length === 0) continue
      await inTransaction(payload, async (req) => {
        // In the same commit as the mail: a second run, and one that was cut, write to nobody twice.
        const { modifiedCount } = await mongoOf(payload)
          .collection('users')
          .updateOne(
            { _id: new ObjectId(person.id), dueMailAt: { $not: { $gt: new Date(now.getTime() - PAUSE) } } },
            { $set: { dueMailAt: now } },
            { session: await sessionOf(req) },
          )
        if (modifiedCount === 1) await queueMail(digest(person, theirs), { req })
      })
    }
  },
}
