import { createLocalReq, type Payload } from 'payload'
import { forgetRecords } from '@/community/forget-employer'
import { inTransaction } from '@/community/in-transaction'
import { withRetry } from '@/database/with-retry'
import { clearReferences } from './load/clear-references'
import { removeMemberRecords } from './load/member-records'
import { SEEDED, type SeededCollection, type Stored, storedSamples } from './load/sample-store'
import { clearSettings } from './load/site-settings'
import type { Log } from './load/tally'

/**
 * Deletes what the sample content made: documents with their versions, files with their bytes, and settings that
 * still say what the sample said, but no helpline; accounts of invented employers go with them. A sample that an editor made their own, by unticking “Illustrative example”, stays
 * with its files.
 * Other documents lose their references to what is gone and nothing else.
 */
export async function removeSample(payload: Payload, { log }: { log: Log }): Promise<{ removed: number }> {
  const all = await Promise.all(
    SEEDED.map(async (collection) => {
      return { collection, samples: [...(await storedSamples(payload, collection)).values()] }
    }),
  )
  const found = withoutAdopted(all)
  const ids = new Set(found.flatMap(({ samples }) => samples.map(({ id }) => id)))
  await forgetMembers(payload, found)
  if (ids.size > 0) log(`cleared references in ${await clearReferences(payload, ids)} other documents`)
  const noted = await removeMemberRecords(payload)
  if (noted > 0) log(`removed ${noted} records of members`)
  for (const { collection, samples } of found) {
    for (const { id } of samples) {
      await withRetry(() => payload.delete({ collection, id, trash: true, overrideAccess: true, depth: 0 }))
    }
    if (samples.length > 0) log(`removed ${samples.length} from ${collection}`)
  }
  const settings = await clearSettings(payload)
  if (settings > 0)
    log('cleared the site settings; the helplines stay: ring each and set its “last verified” date')
  return { removed: ids.size }
}

/** Who represents an invented employer goes with it, and all that they noted. */
async function forgetMembers(payload: Payload, found: Found[]): Promise<void> {
  const employers = found.find(({ collection }) => collection === 'organisations')
  const { docs } = await payload.find({
    collection: 'users',
    where: { organisation: { in: employers?.samples.map(({ id }) => id) ?? [] } },
    select: { organisation: true },
    depth: 0,
    pagination: false,
  })
  for (const id of new Set(docs.map(({ organisation }) => String(organisation))))
    await withRetry(async () => {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () => forgetRecords(id, req))
    })
}

interface Found {
  collection: SeededCollection
  samples: Stored[]
}

function withoutAdopted(all: Found[]): Found[] {
  const adopted = all.flatMap(({ samples }) =>
    samples.filter(({ document }) => document.illustrative !== true),
  )
  const theirs = JSON.stringify(adopted.map(({ document }) => document))
  return all.map(({ collection, samples }) => ({
    collection,
    samples: samples.filter(
      (sample) => !adopted.includes(sample) && !(collection === 'media' && theirs.includes(sample.id)),
    ),
  }))
}
