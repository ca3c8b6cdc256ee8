import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import type { Organisation, PeerMatch, PeerProfile } from '@/payload-types'
import type { Member } from '../member'

/** What is asked of an employer here. */
export type InCommunity = Pick<Organisation, 'id' | 'title' | 'sector' | 'size' | 'stage'>

export interface Peer {
  organisation: InCommunity
  profile: PeerProfile
  /** Names this employer to one other and to nobody else: two who compare notes cannot tell that they mean the same. */
  handle: string
  match?: PeerMatch
}

const handleFor = ({ payload, organisation }: Member, other: string) =>
  createHmac('sha256', payload.secret)
    .update(`peer ${organisation.id} ${other}`)
    .digest('base64url')
    .slice(0, 22)

/** Every employer that takes part: somebody represents it. */
export async function membersOfCommunity(payload: Payload): Promise<InCommunity[]> {
  const { docs: people } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'member' } }, { disabled: { not_equals: true } }] },
    select: { organisation: true },
    depth: 0,
    pagination: false,
  })
  const ids = [
    ...new Set(
      people
        .map(({ organisation }) => organisation)
        .filter(Boolean)
        .map(String),
    ),
  ]
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { id: { in: ids } },
    select: { title: true, sector: true, size: true, stage: true },
    depth: 0,
    pagination: false,
  })
  return docs
}

/** All other employers that look for a peer, with what was said between them and the member's own. */
export async function peersOf(member: Member, everyone: InCommunity[]): Promise<Peer[]> {
  const { payload, organisation } = member
  const [profiles, matches] = await Promise.all([
    payload.find({ collection: 'peer-profiles', depth: 0, pagination: false }),
    payload.find({
      collection: 'peer-matches',
      where: { or: [{ first: { equals: organisation.id } }, { second: { equals: organisation.id } }] },
      depth: 0,
      pagination: false,
    }),
  ])
  const byId = new Map(everyone.map((one) => [one.id, one]))
  return profiles.docs.flatMap((profile) => {
    const id = String(profile.organisation)
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
