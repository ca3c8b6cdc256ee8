import { randomUUID } from 'node:crypto'
import type { Db } from 'mongodb'

interface IdentityDocument {
  _id: 'identity'
  value: string
}

/**
 * A name that this database keeps for ever. An index that was built from another database, because `DATABASE_URI`
 * has changed, must not be taken for its own.
 */
export async function databaseIdentity(db: Db): Promise<string> {
  const document = await db
    .collection<IdentityDocument>('hub')
    .findOneAndUpdate(
      { _id: 'identity' },
      { $setOnInsert: { value: randomUUID() } },
      { upsert: true, returnDocument: 'after' },
    )
  if (!document) throw new Error('MongoDB did not keep the name of this database.')
  return document.value
}
