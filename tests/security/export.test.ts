import config from '@payload-config'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { exportOrganisation } from '@/community/export-organisation'
import type { Member } from '@/community/member'
import { payloadClient } from '@/database/payload-client'
import { employer } from '../support/employer'

/** Where the export has what a collection keeps of an employer. A new collection that names one needs its line here. */
const EXPORTED: Record<string, string> = {
  users: 'representatives',
  invitations: 'invitations',
  'share-links': 'invitationsToShare',
  reflections: 'reflections',
  steps: 'steps',
  indicators: 'indicators',
  shares: 'shares',
  questions: 'questions',
  'question-answers': 'answers',
  'peer-profiles': 'peers',
  'peer-matches': 'peers',
  'case-studies': 'caseStudies',
  policies: 'policies',
  'meeting-answers': 'you',
  // It names an employer until it is gone, thirty days after the invitation, which is in the export.
  interests: 'invitations',
}

let payload: Payload
let ours: Member
let theirs: Member
beforeAll(async () => {
  payload = await payloadClient()
  ;[ours] = await employer('ours')
  ;[theirs] = await employer('theirs')
})

it('knows every collection that names an employer', async () => {
  const naming = (await config).collections.filter(({ flattenedFields }) =>
    flattenedFields.some(
      (field) => 'relationTo' in field && [field.relationTo].flat().includes('organisations'),
    ),
  )
  const own = naming.map(({ slug }) => slug).filter((slug) => slug !== 'payload-locked-documents')
  expect(own.sort()).toEqual(Object.keys(EXPORTED).sort())
})

async function noteAll(member: Member, mark: string) {
  const organisation = member.organisation.id
  const day = '2026-09-01T12:00:00.000Z'
  const words = { organisation, person: member.id, isNamed: false }
  const base = { organisation, answers: {}, startedAt: day }
  const said = { value: [mark], by: member.id, at: day, revision: 1, earlier: [] }
  const { id: question } = await payload.create({
    collection: 'questions',
    data: { ...words, title: `question ${mark}` },
  })
  const { id: meeting } = await payload.create({
    collection: 'meetings',
    data: { title: 'M', summary: 'S', theme: 'T', format: 'online', startsAt: '2027-01-22T10:00:00.000Z' },
  })
  const make = async (collection: string, data: object) =>
    void (await payload.create({ collection, data, draft: true } as never))
  await make('question-answers', { ...words, question, words: `answer ${mark}` })
  await make('reflections', { ...base, answers: { wish: said } })
  await make('shares', { ...base, answers: { title: said } })
  await make('steps', { organisation, what: mark, ownerRole: 'HR', due: day, state: 'planned' })
  await make('indicators', { organisation, kind: 'colleagues-talk', seen: mark, seenOn: day })
  await make('invitations', { email: `third@${mark}.example`, name: mark, role: 'member', organisation })
  await make('share-links', { email: `teller@${mark}.example`, organisation })
  await make('peer-profiles', { organisation, offers: ['data'], wants: [], mailbox: `hr@${mark}.example` })
  await make('meeting-answers', {
    organisation,
    meeting,
    person: member.id,
    answer: 'coming',
    accessNeeds: mark,
  })
  await make('policies', { title: `Policy ${mark}`, organisation, _status: 'draft' })
  await make('case-studies', { title: mark, sourceOrganisation: organisation, consent: { givenBy: mark } })
}

it('holds a piece of each, and nothing of another employer', async () => {
  await noteAll(ours, 'qzours')
  await noteAll(theirs, 'qztheirs')
  const told = (await exportOrganisation(ours)) as Record<string, unknown>
  const pieces = [...new Set(Object.values(EXPORTED))].filter((name) => name !== 'representatives')
  for (const name of pieces)
    expect([name, JSON.stringify(told[name])]).toEqual([name, expect.stringContaining('qzours')])
  expect(told.representatives).toHaveLength(2)
  expect(JSON.stringify(told)).not.toContain('theirs')
})
