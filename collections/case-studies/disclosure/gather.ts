import type { FlattenedField, PayloadRequest, SelectType } from 'payload'
import type { Disclosure } from '@/lib/disclosure/check'
import type { ListedEmployer } from '@/lib/disclosure/employers'
import type { LinkedDocument, ShownFile } from '@/lib/disclosure/find-links'
import { idOf, type Pointer, walkDocument } from '@/lib/walk-document'
import type { Media, Organisation } from '@/payload-types'
import { type Draft, toldFacts } from './told-facts'

async function all<T>(
  req: PayloadRequest,
  collection: string,
  where: object,
  select: SelectType,
): Promise<T[]> {
  const { docs } = await req.payload.find({
    collection: collection as 'organisations',
    where: where as never,
    select: select as never,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as T[]
}

const EMPLOYER = {
  title: true,
  slug: true,
  website: true,
  sector: true,
  size: true,
  stage: true,
  tier: true,
  tierDate: true,
  joined: true,
  offers: true,
  wants: true,
  illustrative: true,
} as const

const listed = ({ offers, wants, ...known }: Organisation): ListedEmployer => ({
  ...known,
  topics: [...(offers ?? []), ...(wants ?? [])].flatMap((topic) => idOf(topic) ?? []),
})

const LINKED: Record<string, SelectType> = {
  organisations: { title: true },
  policies: { title: true, organisation: true },
  guidance: { title: true },
  meetings: { title: true },
  pages: { title: true },
  topics: { title: true },
  'case-studies': { title: true, organisation: true },
}

/** Documents that text and relations lead to, each as often as it is led to. */
async function linkedDocuments(req: PayloadRequest, pointers: Pointer[]): Promise<LinkedDocument[]> {
  const followed = pointers.filter(({ collection, path }) => collection in LINKED && path !== 'topics')
  const collections = [...new Set(followed.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map(async (collection) => {
      const to = followed.filter((one) => one.collection === collection)
      const where = { id: { in: to.map(({ id }) => id) } }
      const docs = await all<Record<string, unknown>>(req, collection, where, LINKED[collection] ?? {})
      return to.flatMap(({ id, path, label }) => {
        const doc = docs.find((one) => one.id === id)
        const organisation = idOf(doc?.organisation)
        return doc ? [{ id, collection, path, label, title: String(doc.title ?? ''), organisation }] : []
      })
    }),
  )
  return found.flat()
}

async function shownFiles(req: PayloadRequest, pointers: Pointer[]): Promise<ShownFile[]> {
  const ids = [...new Set(pointers.filter(({ collection }) => collection === 'media').map(({ id }) => id))]
  if (ids.length === 0) return []
  const files = await all<Media>(req, 'media', { id: { in: ids } }, {})
  return files.map(({ id, filename, alt, caption, credit, inside }) => ({
    id,
    filename: filename ?? '',
    texts: [
      { label: 'text for people who do not see it', text: alt ?? '' },
      { label: 'caption', text: caption ?? '' },
      { label: 'credit', text: credit ?? '' },
      { label: 'title inside the file', text: inside?.title ?? '' },
      { label: 'author inside the file', text: inside?.author ?? '' },
    ].filter(({ text }) => text !== ''),
  }))
}

/** Reads what the disclosure check needs to know about an anonymous case study, as it would be published. */
export async function gather(doc: Draft, fields: FlattenedField[], req: PayloadRequest): Promise<Disclosure> {
  const employers = await all<Organisation>(req, 'organisations', {}, EMPLOYER)
  const behindId = idOf(doc.sourceOrganisation) ?? idOf(doc.organisation)
  const behind = employers.find(({ id }) => id === behindId)
  const invented = Boolean(doc.illustrative) && (behind ? Boolean(behind.illustrative) : true)
  const { words, pointers, addresses } = walkDocument(fields, { ...doc })
  const [links, files] = await Promise.all([linkedDocuments(req, pointers), shownFiles(req, pointers)])
  return {
    told: toldFacts(doc),
    list: employers.filter(({ illustrative }) => invented || !illustrative).map(listed),
    behind: behind && listed(behind),
    people: [doc.consent?.givenBy, doc.storyConsent?.givenBy],
    passages: [
      ...words,
      ...addresses.map(({ path, label, url }) => ({
        path,
        label: `${label}: a link`,
        text: url,
        isLink: true,
      })),
    ],
    links,
    files,
    instead: 'the employer',
    invented,
  }
}
