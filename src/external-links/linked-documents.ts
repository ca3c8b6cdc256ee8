import type { CollectionSlug, Payload } from 'payload'
import { LINKED } from '@/lib/markdown/lexical-context'
import { walkDocument } from '@/lib/walk-document'

/** A document that readers have before them, with the words on which the link stands. */
export interface Linking {
  collection: string
  id: string
  title: string
  words: string
}

const PAGE = 100
/** Documents named with one link; a link in a hundred of them is mended in one place or not at all. */
const MOST = 50

/** The address as it is asked for: without a place on the page. */
function addressOf(url: string): string | undefined {
  const text = url.trim()
  if (!/^https?:\/\//i.test(text) || text.length > 2000 || !URL.canParse(text)) return undefined
  const parsed = new URL(text)
  parsed.hash = ''
  return parsed.href
}

type Doc = Record<string, unknown> & { id: string; title?: string | null }

/** Addresses of other sites in a document: links in text, and fields that hold nothing but one. */
function addressesIn(fields: Parameters<typeof walkDocument>[0], doc: Doc): Map<string, string> {
  const { addresses, words } = walkDocument(fields, doc)
  const found = new Map<string, string>()
  const all = [...addresses, ...words.map(({ text, label }) => ({ url: text, words: label }))]
  for (const { url, words: label } of all) {
    const address = addressOf(url)
    if (address && !found.has(address)) found.set(address, label)
  }
  return found
}

/** Every address of another site in what readers see, with the documents that link to it. */
export async function linkedDocuments(payload: Payload, own: string): Promise<Map<string, Linking[]>> {
  const linked = new Map<string, Linking[]>()
  for (const collection of LINKED) {
    const fields = payload.collections[collection].config.flattenedFields
    for await (const doc of publicDocuments(payload, collection)) {
      const elsewhere = [...addressesIn(fields, doc)].filter(([url]) => new URL(url).origin !== own)
      for (const [url, words] of elsewhere) {
        const linking = { collection, id: doc.id, title: doc.title ?? '', words }
        linked.set(url, [...(linked.get(url) ?? []), linking].slice(0, MOST))
      }
    }
  }
  return linked
}

/** As a reader without an account gets them. */
async function* publicDocuments(payload: Payload, collection: CollectionSlug): AsyncGenerator<Doc> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      depth: 0,
      page,
      limit: PAGE,
      sort: 'id',
      overrideAccess: false,
    })
    yield* docs as unknown as Doc[]
    if (!hasNextPage) return
  }
}
