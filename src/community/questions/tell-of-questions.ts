import type { ObjectId } from 'mongodb'
import type { Payload, Where } from 'payload'
import { mongoOf, sessionOf } from '@/database/mongo'
import { queueMail } from '@/email/queue-mail'
import { everySeconds, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'
import type { MailPace } from '@/lib/mail-kinds'
import { populated } from '@/lib/populated'
import type { Question, User } from '@/payload-types'
import { asServer } from '../meetings/people'
import { isTimeToTell } from './model'

/** A save may be committed a little after the time that it carries, milliseconds; MongoDB ends it after a minute. */
const COMMITTED = 60_000
/** Nothing older is told: a new representative is not written to about years. */
const OLDEST_DAYS = 8

interface News {
  line: string
  at: Date
  /** Who wrote it, and is not told. */
  person: string
  path: string
}

interface Reader {
  _id: ObjectId
  email: string
  createdAt: Date
  questionPace?: MailPace
  questionsToldAt?: Date
}

const within = (since: Date, until: Date): Where[] => [
  { createdAt: { greater_than: since.toISOString() } },
  { createdAt: { less_than_equal: until.toISOString() } },
  { hidden: { not_equals: true } },
]

/** Mails carry what was asked and never who asked: its page says as much as the reader may know. */
async function newsBetween(payload: Payload, since: Date, until: Date): Promise<News[]> {
  const where = { and: within(since, until) }
  const [asked, answered] = await Promise.all([
    payload.find({ collection: 'questions', where, depth: 0, joins: false, pagination: false }),
    payload.find({
      collection: 'question-answers',
      where,
      depth: 1,
      populate: { questions: { title: true, hidden: true } },
      pagination: false,
    }),
  ])
  const questions = asked.docs.map(({ id, title, person, createdAt }) => ({
    line: `Asked: “${title}”`,
    at: new Date(createdAt),
    person: String(person),
    path: `/account/questions/${id}`,
  }))
  const answers = answered.docs.flatMap(({ question, person, createdAt }) => {
    const about = populated<Question>(question)
    if (!about || about.hidden) return []
    const path = `/account/questions/${about.id}`
    const by = populated<User>(person)?.id ?? String(person)
    return [{ line: `Answered: “${about.title}”`, at: new Date(createdAt), person: by, path }]
  })
  return [...questions, ...answers].sort((one, other) => one.at.getTime() - other.at.getTime())
}

function mailOf(to: string, news: News[]) {
  const [first] = news
  const lines = [...new Set(news.map(({ line }) => line))]
  return {
    to,
    kind: 'questions' as const,
    subject: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} questions and answers of members`,
    paragraphs: [lines.join('\n')],
    action: {
      label: 'Read and answer',
      path: lines.length === 1 && first ? first.path : '/account/questions',
    },
    reason: 'You represent an employer of the Community of Practice, and chose how often we write.',
  }
}

/** Writes to each representative about what others asked and answered, at most as often as they chose. */
export const tellOfQuestions: RecurringJob = {
  name: 'tell-of-questions',
  next: everySeconds(60),
  run: async ({ payload, now, signal }) => {
    const [oldest, until] = [daysFrom(now, -OLDEST_DAYS), new Date(now.getTime() - COMMITTED)]
    const news = await newsBetween(payload, oldest, until)
    if (news.length === 0) return
    const users = mongoOf(payload).collection<Reader>('users')
    const wanted = {
      role: 'member',
      organisation: { $exists: true, $ne: null },
      disabled: { $ne: true },
      mailOff: { $ne: 'questions' },
    }
    for (const reader of await users.find(wanted as object).toArray()) {
      if (signal.aborted) return
      const since = reader.questionsToldAt ?? new Date(Math.max(oldest.getTime(), reader.createdAt.getTime()))
      const theirs = news.filter(({ at, person }) => at > since && person !== String(reader._id))
      if (theirs.length === 0 || !isTimeToTell(reader.questionPace ?? 'weekly', since, now)) continue
      await asServer(payload, async (req) => {
        // In the same commit as the mail: a second run, and one that was cut, write to nobody twice.
        const { modifiedCount } = await users.updateOne(
          { _id: reader._id, questionsToldAt: { $not: { $gte: until } } },
          { $set: { questionsToldAt: until } },
          { session: await sessionOf(req) },
        )
        if (modifiedCount === 1) await queueMail(mailOf(reader.email, theirs), { req })
      })
    }
  },
}
