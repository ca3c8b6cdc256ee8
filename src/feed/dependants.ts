import { ObjectId } from 'mongodb'
import { addId, type ContentSource, type Ids } from './content-source'

/** Documents whose records show something of the `changed` ones, by the fields that refer to them. */
export async function findDependants(source: ContentSource, changed: Ids): Promise<Ids> {
  const found: Ids = new Map()
  const lookups = source.references.map(async ({ from, path, to, polymorphic }) => {
    const ids = to.flatMap((slug) => [...(changed.get(slug) ?? [])])
    const name = source.collections.find(({ slug }) => slug === from)?.name
    if (ids.length === 0 || !name) return
    const where = { [polymorphic ? `${path}.value` : path]: { $in: ids.flatMap(storedForms) } }
    const holders = source.db.collection(name).find(where, { projection: { _id: 1 } })
    for await (const { _id } of holders) addId(found, from, String(_id))
  })
  await Promise.all(lookups)
  return found
}

/** Payload keeps relations as ObjectId, but an import may have left text. */
export function storedForms(id: string): (string | ObjectId)[] {
  return ObjectId.isValid(id) ? [new ObjectId(id), id] : [id]
}
