import type { ContentSource, Ids } from './content-source'
import { storedForms } from './dependants'
import { type ChangedDocument, factsOf } from './movement'

/** An import changes more than is worth telling apart. */
const MOST = 200

/**
 * The documents as they are stored now. Undefined when anything may have changed: too many of them, or settings and lists
 * that stand on every page or decide how search answers.
 */
export async function changedDocuments(
  source: ContentSource,
  ids: Ids,
): Promise<ChangedDocument[] | undefined> {
  const count = [...ids.values()].reduce((sum, { size }) => sum + size, 0)
  if (count > MOST || [...ids.keys()].some((slug) => !source.pageCollections.has(slug))) return undefined
  const lists = await Promise.all([...ids].map(([slug, wanted]) => readFacts(source, slug, [...wanted])))
  return lists.flat()
}

async function readFacts(
  { db, collections }: ContentSource,
  slug: string,
  ids: string[],
): Promise<ChangedDocument[]> {
  const name = collections.find((collection) => collection.slug === slug)?.name
  if (!name) throw new Error(`The feed does not know the collection ${slug}.`)
  const stored = await db
    .collection(name)
    .find({ _id: { $in: ids.flatMap(storedForms) } as never })
    .toArray()
  const facts = new Map(stored.map((document) => [String(document._id), factsOf(document)]))
  return ids.map((id) => ({ collection: slug, id, now: facts.get(id) }))
}
