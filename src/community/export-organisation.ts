import type { Where } from 'payload'
import { answersOf } from './meetings/meetings'
import type { Member } from './member'
import { membersOfCommunity, peersOf, saidBetween } from './peers/community'
import { profileOf } from './peers/profile'
import { questionsBy } from './questions/questions-by'
import { indicatorsOf, stepsOf } from './records'
import { reflectionsOf } from './reflection/reflections'
import { representativesOf } from './representatives'
import { sharesOf } from './sharing/shares'

const own = ({ organisation }: Member): Where => ({ organisation: { equals: organisation.id } })

/** Who was asked to represent the employer, or to tell of its practice. */
async function invitedBy(member: Member) {
  const query = { where: own(member), depth: 0, pagination: false } as const
  const [people, tellers] = [
    await member.payload.find({ collection: 'invitations', ...query }),
    await member.payload.find({ collection: 'share-links', ...query }),
  ]
  return {
    invitations: people.docs.map(({ email, name, acceptedAt, expiresAt }) => ({
      ...{ email, name, acceptedAt, expiresAt },
    })),
    invitationsToShare: tellers.docs.map(({ email, sentAt, expiresAt }) => ({ email, sentAt, expiresAt })),
  }
}

/** Case studies that stand for the employer, by name or not, with the consent to them and what was answered. */
async function casesOf(member: Member) {
  const { payload, organisation } = member
  const { docs } = await payload.find({
    collection: 'case-studies',
    where: { or: [own(member), { sourceOrganisation: { equals: organisation.id } }] },
    draft: true,
    depth: 0,
    pagination: false,
  })
  const asked = await payload.find({
    collection: 'sign-offs',
    where: { document: { in: docs.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, title, slug, attribution, consent, publishedAt }) => ({
    ...{ title, slug, attribution, consent, publishedAt },
    signOffs: asked.docs
      .filter(({ document }) => document === id)
      .map(({ state, sentTo, answers }) => ({ state, sentTo, answers })),
  }))
}

/** Policies of the employer, which staff publish; their texts are on their pages. */
async function policiesOf(member: Member) {
  const query = { where: own(member), select: { title: true, slug: true }, depth: 0 } as const
  const { docs } = await member.payload.find({ collection: 'policies', pagination: false, ...query })
  return docs.map(({ title, slug }) => ({ title, slug }))
}

/** What was said to others; their names only where both said yes. */
async function peersFor(member: Member) {
  const profile = await profileOf(member)
  if (!profile) return {}
  const { offers, wants, mailbox } = profile
  const peers = await peersOf(member, await membersOfCommunity(member.payload))
  const said = peers.flatMap(({ match, organisation }) => {
    const { ours, theirs } = saidBetween(member, match)
    return ours
      ? [{ weSaid: ours, ...(ours === 'yes' && theirs === 'yes' && { to: organisation.title }) }]
      : []
  })
  return { peers: { offers, wants, mailbox, said } }
}

async function meetingsOf(member: Member) {
  return [...(await answersOf(member)).values()].map(({ meeting, answer, accessNeeds }) => ({
    ...{ meeting, answer, accessNeeds },
  }))
}

/** Everything that the hub holds about the member's employer, as data that a person can read. */
export async function exportOrganisation(member: Member): Promise<object> {
  const { title, sector, size, stage, tier, joined, about, visibility } = member.organisation
  const [reflections, steps, indicators, shares] = await Promise.all([
    reflectionsOf(member),
    stepsOf(member),
    indicatorsOf(member),
    sharesOf(member),
  ])
  return {
    organisation: { title, sector, size, stage, tier, joined, about, visibility },
    representatives: await representativesOf(member),
    ...(await invitedBy(member)),
    ...{ reflections, steps, indicators, shares },
    ...(await questionsBy(member)),
    ...(await peersFor(member)),
    caseStudies: await casesOf(member),
    policies: await policiesOf(member),
    you: { name: member.name, email: member.email, meetings: await meetingsOf(member) },
  }
}
