import type { PayloadRequest, Where } from 'payload'
import { queueMail } from '@/email/queue-mail'
import { type AskedMove, idOf, type OnItsWay } from './asked-move'
import { type News, newsOf } from './news'

interface Taken {
  collection: string
  id: string
  move: AskedMove
  before: OnItsWay
  after: OnItsWay
}

interface Person {
  id: string
  email: string
  name: string
}

async function peopleWhere(where: Where, req: PayloadRequest): Promise<Person[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [where, { disabled: { not_equals: true } }] },
    select: { email: true, name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs as Person[]
}

const EDITORS: Where = { role: { in: ['editor', 'administrator'] } }

function recipients({ before, after, move }: Taken, to: News['to'], req: PayloadRequest): Promise<Person[]> {
  const writers = [idOf(after.owner ?? before.owner), idOf(before.writtenBy)].filter((id) => id !== undefined)
  const theirs: Where = { id: { in: writers } }
  if (to === 'editors') return peopleWhere(EDITORS, req)
  return peopleWhere(move.name === 'not-published' ? { or: [theirs, EDITORS] } : theirs, req)
}

/** Writes to those whom a step concerns, never to the one who took it. */
export async function notify(taken: Taken, req: PayloadRequest): Promise<void> {
  const who = (req.user as { name?: string } | null)?.name ?? 'The hub'
  const news = newsOf(taken.move, taken.after.title, who)
  if (!news) return
  const { note } = taken.move
  const people = await recipients(taken, news.to, req)
  for (const { id, email } of people) {
    if (String(id) === String(req.user?.id)) continue
    const mail = {
      to: email,
      kind: news.kind,
      subject: news.subject,
      paragraphs: [news.first, ...(note ? [note] : [])],
      action: { label: 'Open it', path: `/admin/collections/${taken.collection}/${taken.id}` },
      reason:
        news.to === 'editors' ? 'You are an editor of the hub.' : 'You wrote this document or look after it.',
    }
    await queueMail(mail, { req })
  }
}
