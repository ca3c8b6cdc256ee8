import { type IndexChanges, RebuildNeeded } from '../../port'
import type { Database } from './database'
import { isOfThisVersion, readMeta, type Stamp, writeMeta } from './schema'
import { writeVocabulary } from './vocabulary'
import { nextRevision, putRecord, removeRecord } from './write'

/** Records and position in one transaction. Throws `RebuildNeeded` on a file that was not built for this model. */
export function applyChanges(
  db: Database,
  { put, remove, vocabulary }: IndexChanges,
  { position, fingerprint }: Stamp,
): void {
  db.within('immediate', () => {
    if (positionOf(db, fingerprint) === null)
      throw new RebuildNeeded('The embedded index has to be built first.')
    const revision = nextRevision(db)
    for (const id of remove) removeRecord(db, id, revision)
    for (const record of put) putRecord(db, record, revision)
    if (vocabulary) writeVocabulary(db, vocabulary)
    writeMeta(db, 'position', position)
  })
}

/** Where a file built for this model stands, or null. */
export function positionOf(db: Database, fingerprint: string): string | null {
  return isOfThisVersion(db) && readMeta(db, 'fingerprint') === fingerprint ? readMeta(db, 'position') : null
}
