import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/email/queue-mail'
import { checkValues } from '@/forms/check-values'
import { typedIn } from '@/forms/public-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import { asServer } from '../meetings/people'
import type { Member } from '../member'
import { line, ONCE_FIELD, onceSchema } from '../record-fields'
import { membersOfCommunity, type Peer, peersOf, saidBetween } from './community'
import { profileOf } from './profile'

const GONE = 'There is no such employer any more.'
const REASON = 'Your organisation looks for a peer in the Community of Practice and gave this mailbox.'

/** The employer behind a handle, for one that takes part itself. The same work whether or not there is one. */
async function peerBehind(member: Member, handle: string): Promise<Peer | undefined> {
  const [ours, everyone] = [await profileOf(member), await membersOfCommunity(member.payload)]
  const peers = await peersOf(member, everyone)
  return ours && peers.find((peer) => peer.handle === handle)
}

const mailTo = (to: string, subject: string, paragraphs: string[]) => ({
  to,
  kind: 'peer' as const,
  subject,
  paragraphs,
  action: { label: 'Open it in your account', path: '/account/peers' },
  reason: REASON,
})

/** Before both have said yes a mail says that somebody is there, and not who. */
async function tellOfYes(peer: Peer, isBoth: boolean, req: PayloadRequest): Promise<void> {
  const mail = isBoth
    ? mailTo(peer.profile.mailbox, 'You have found a peer', [
        'You have both said yes. Your account says who it is.',
      ])
    : mailTo(peer.profile.mailbox, 'An employer would like to talk to you', [
        'Who it is, each of you sees once both have said yes.',
      ])
  await queueMail(mail, { req })
}

async function keepSaid(member: Member, peer: Peer, says: 'yes' | 'no', req: PayloadRequest): Promise<void> {
  const { payload, organisation } = member
  const [first, second] = [organisation.id, peer.organisation.id].sort() as [string, string]
  const ours = first === organisation.id ? ('firstSays' as const) : ('secondSays' as const)
  const pair = `${first} ${second}`
  const where = { pair: { equals: pair } }
  const { docs } = await payload.find({ collection: 'peer-matches', where, depth: 0, pagination: false, req })
  const [before] = docs
  if (before)
    await payload.update({ collection: 'peer-matches', id: before.id, data: { [ours]: says }, depth: 0, req })
  else
    await payload.create({
      collection: 'peer-matches',
      data: { pair, first, second, [ours]: says },
      depth: 0,
      req,
    })
  // One mail for each side, however often it changes its mind.
  if (says === 'yes' && !before?.[ours])
    await tellOfYes(peer, saidBetween(member, before).theirs === 'yes', req)
}

/** Says yes or no to an employer. Whether it has withdrawn, never was or said no itself makes no difference to be seen. */
export async function sayToPeer(member: Member, data: FormData): Promise<FormState | undefined> {
  const peer = await peerBehind(member, String(data.get('peer') ?? ''))
  if (!peer) return { values: {}, faults: { form: GONE } }
  const says = data.get('button') === 'yes' ? 'yes' : 'no'
  const keep = () => asServer(member.payload, (req) => keepSaid(member, peer, says, req))
  // Both made the first record at once: the second try finds the other's.
  await keep().catch(keep)
  return undefined
}

export const MESSAGE_FIELDS: FieldSpec[] = [
  { kind: 'textarea', name: 'words', label: 'Your message', rows: 5, maxLength: 2000 },
  { kind: 'hidden', name: 'peer' },
  ONCE_FIELD,
]

const schema = z.object({ words: line('Write your message', 2000), once: onceSchema })

/** Sends a message to the role mailbox of a peer that has said yes too: once. The hub keeps no copy of it. */
export async function writeToPeer(member: Member, data: FormData): Promise<FormState | undefined> {
  const typed = typedIn(data)
  const { values, faults } = checkValues(schema, Object.fromEntries(data))
  if (faults) return { values: typed, faults }
  const [peer, ours] = [await peerBehind(member, String(data.get('peer') ?? '')), await profileOf(member)]
  const { payload, organisation } = member
  const isSent = await asServer(payload, async (req) => {
    if (!peer?.match || !ours) return false
    const match = await payload.findByID({
      collection: 'peer-matches',
      id: peer.match.id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (match?.firstSays !== 'yes' || match.secondSays !== 'yes') return false
    const sent = match.sent ?? []
    if (sent.includes(values.once)) return true
    const names = [...sent, values.once].slice(-50)
    await payload.update({ collection: 'peer-matches', id: match.id, data: { sent: names }, depth: 0, req })
    const from = `From ${organisation.title}. Answer to ${ours.mailbox}, or in your account.`
    await queueMail(
      mailTo(peer.profile.mailbox, `${organisation.title} writes to you`, [values.words, from]),
      { req },
    )
    return true
  })
  return isSent ? undefined : { values: typed, faults: { form: GONE } }
}
