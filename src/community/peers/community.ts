import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import type { Organisation, PeerMatch, PeerProfile } from '@/payload-types'
import type { Member } from '../member'

/** What is asked of an employer here. */
export type InCommunity = Pick<Organisation, 'id' | 'title' | 'sector' | 'size' | 'stage'>

type Profile = Pick<PeerProfile, 'offers' | 'wants' | 'mailbox'>

export interface Peer {
  organisation: InCommunity
  profile: Profile
  /** Names this employer to one other and to nobody else: two who compare notes cannot tell that they mean the same. */
  handle: string
  match?: PeerMatch
}

const handleFor = ({ payload, organisation }: Member, other: string) =>
  createHmac('sha256', payload.secret)
    .update(`peer ${organisation.id} ${other}`)
    .digest('base64url')
    .slice(0, 22)

/** Every employer that takes part: somebody represents it. Read past the framework, which takes its time with each of hundreds. */
export async function membersOfCommunity(payload: Payload): Promise<InCommunity[]> {
  const db = mongoOf(payload)
  const represented = { role: 'member', disabled: { $ne: true }, organisation: { $ne: null } }
  const ids = await db.collection('users').distinct('organisation', represented)
  const found = db
    .collection<Omit<InCommunity, 'id'>>('organisations')
    .find({ _id: { $in: ids }, deletedAt: null }, { projection: { title: 1, sector: 1, size: 1, stage: 1 } })
  return (await found.toArray()).map(({ _id, ...told }) => ({ ...told, id: String(_id) }))
}

async function profilesIn(payload: Payload): Promise<[string, Profile][]> {
  const found = mongoOf(payload)
    .collection<Profile & { organisation: unknown }>('peer-profiles')
    .find({}, { projection: { organisation: 1, offers: 1, wants: 1, mailbox: 1 } })
  return (await found.toArray()).map(({ organisation, ...profile }) => [String(organisation), profile])
}

/** All other employers that look for a peer, with what was said between them and the member's own. */
export async function peersOf(member: Member, everyone: InCommunity[]): Promise<Peer[]> {
  const { payload, organisation } = member
  const [profiles, matches] = await Promise.all([
    profilesIn(payload),
    payload.find({
      collection: 'peer-matches',
      where: { or: [{ first: { equals: organisation.id } }, { second: { equals: organisation.id } }] },
      depth: 0,
      pagination: false,
    }),
  ])
  const byId = new Map(everyone.map((one) => [one.id, one]))
  return profiles.flatMap(([id, profile]) => {
    const other = byId.get(id)
    if (!other || id === organisation.id) return []
    const match = matches.docs.find(({ first, second }) => first === id || second === id)
    return [{ organisation: other, profile, handle: handleFor(member, id), ...(match && { match }) }]
  })
}

/** What the member's own employer said, and what the other did. */
export function saidBetween({ organisation }: Member, match: PeerMatch | undefined) {
  const isFirst = match?.first === organisation.id
  return {
    ours: isFirst ? match?.firstSays : match?.secondSays,
    theirs: isFirst ? match?.secondSays : match?.firstSays,
  }
}
