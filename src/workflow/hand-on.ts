import type { PayloadRequest, SanitizedCollectionConfig, TypeWithVersion, Where } from 'payload'
import { queueMail } from '@/email/queue-mail'
import { type OnItsWay, stepOf } from './asked-move'
import { recordMove } from './record-move'

interface Person {
  id: string
  name: string
  email: string
}

interface HandOn {
  from: Person
  to: Person
}

const hasOwner = ({ flattenedFields }: SanitizedCollectionConfig) =>
  flattenedFields.some(({ name }) => name === 'owner')
const takesSteps = ({ flattenedFields }: SanitizedCollectionConfig) =>
  flattenedFields.some(({ name }) => name === 'step')

/** Below the hooks: who looks after a document is no change of its text, and no step. */
async function giveAll(config: SanitizedCollectionConfig, { from, to }: HandOn, req: PayloadRequest) {
  const { slug: collection } = config
  const owned = { owner: { equals: from.id } }
  const { docs } = await req.payload.db.find<OnItsWay>({ collection, where: owned, pagination: false, req })
  for (const { id } of docs)
    await req.payload.db.updateOne({ collection, id, data: { owner: to.id }, req, returning: false })
  if (!config.versions) return docs
  const latest: Where[] = [{ latest: { equals: true } }, { 'version.owner': { equals: from.id } }]
  const versions = await req.payload.db.findVersions<OnItsWay>({
    collection,
    where: { and: latest },
    pagination: false,
    req,
  })
  for (const version of versions.docs) await giveVersion(collection, version, to, req)
  return versions.docs.map(({ parent, version }) => ({ ...version, id: String(parent) }))
}

async function giveVersion(
  collection: string,
  { id, ...kept }: TypeWithVersion<OnItsWay>,
  to: Person,
  req: PayloadRequest,
) {
  const versionData = { ...kept, version: { ...kept.version, owner: to.id } }
  await req.payload.db.updateVersion({ collection, id, versionData, req, returning: false } as never)
}

/** Gives all that one person looks after to another, in the transaction of `req`, and tells them. */
export async function handOn(people: HandOn, req: PayloadRequest): Promise<void> {
  const { from, to } = people
  const titles: string[] = []
  for (const { config } of Object.values(req.payload.collections).filter((each) => hasOwner(each.config))) {
    const documents = await giveAll(config, people, req)
    if (!takesSteps(config)) continue
    for (const document of documents) {
      const step = stepOf(document)
      const move = { name: 'handed-on' as const, note: `From ${from.name} to ${to.name}.` }
      await recordMove({ collection: config.slug, id: document.id, move, from: step, to: step }, req)
      titles.push(document.title || 'Untitled')
    }
  }
  if (titles.length > 0 && String(to.id) !== String(req.user?.id)) await tell(people, titles, req)
}

async function tell({ from, to }: HandOn, titles: string[], req: PayloadRequest): Promise<void> {
  const mail = {
    to: to.email,
    kind: 'handed' as const,
    subject: titles.length === 1 ? 'A document is yours now' : `${titles.length} documents are yours now`,
    paragraphs: [
      `${from.name} has left the hub, and you look after what was theirs:`,
      titles.map((title) => `“${title}”`).join('\n'),
    ],
    action: { label: 'Open the dashboard', path: '/admin' },
    reason: 'An administrator chose you.',
  }
  await queueMail(mail, { req })
}
