import { labelsOf, STANDARDS } from '@/lib/vocabulary'
import type { PeerProfile } from '@/payload-types'
import type { Member } from '../member'
import { membersOfCommunity, type Peer, peersOf, saidBetween } from './community'
import { type Described, describer } from './describe'
import { profileOf } from './profile'

/** An employer that has not said yes, or was not asked: nothing here tells who it is. */
export interface Suggested {
  handle: string
  /** Broad enough to fit a crowd; empty where the community is too small for any. */
  facts: string[]
  reasons: string[]
  weSaidYes: boolean
  theySaidYes: boolean
}

/** Both have said yes. */
export interface Found {
  handle: string
  name: string
  mailbox: string
}

/** So many to choose from at a time; a no makes room for the next. */
const MOST = 12

const both = (one: PeerProfile['offers'], other: PeerProfile['wants']) =>
  (one ?? []).filter((value) => (other ?? []).includes(value))

function suggest(peer: Peer, ours: PeerProfile, told: Described, member: Member) {
  const [help, need] = [both(peer.profile.offers, ours.wants), both(ours.offers, peer.profile.wants)]
  const said = saidBetween(member, peer.match)
  const suggested: Suggested = {
    handle: peer.handle,
    facts: told.facts,
    reasons: [
      ...(help.length > 0 ? [`Can help with what you want: ${labelsOf(STANDARDS, help)}`] : []),
      ...(need.length > 0 ? [`Wants what you offer: ${labelsOf(STANDARDS, need)}`] : []),
    ],
    weSaidYes: said.ours === 'yes',
    theySaidYes: said.theirs === 'yes',
  }
  return { suggested, score: told.score + 4 * help.length + 2 * need.length }
}

/** The member's peers and those that might become some; undefined while the employer does not take part. */
export async function findPeers(
  member: Member,
): Promise<{ found: Found[]; suggested: Suggested[] } | undefined> {
  const ours = await profileOf(member)
  if (!ours) return undefined
  const everyone = await membersOfCommunity(member.payload)
  const peers = await peersOf(member, everyone)
  const isFound = ({ match }: Peer) => {
    const said = saidBetween(member, match)
    return said.ours === 'yes' && said.theirs === 'yes'
  }
  const found = peers.filter(isFound).map(({ handle, organisation, profile }) => ({
    handle,
    name: organisation.title,
    mailbox: profile.mailbox,
  }))
  const described = describer(member.organisation, everyone)
  const suggested = peers
    .filter((peer) => !isFound(peer) && saidBetween(member, peer.match).ours !== 'no')
    .map((peer) => suggest(peer, ours, described(peer.organisation), member))
    .filter(
      ({ suggested: { reasons, weSaidYes, theySaidYes } }) => reasons.length > 0 || weSaidYes || theySaidYes,
    )
    // Between equals the handle decides, which says nothing.
    .sort((a, b) => b.score - a.score || a.suggested.handle.localeCompare(b.suggested.handle))
    .map((one) => one.suggested)
  // Whoever has said something is never lost below those who might.
  const isSaid = ({ weSaidYes, theySaidYes }: Suggested) => weSaidYes || theySaidYes
  const might = suggested.filter((one) => !isSaid(one)).slice(0, MOST)
  return { found, suggested: [...suggested.filter(isSaid), ...might] }
}
