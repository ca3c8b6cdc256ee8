import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Collection } from 'mongodb'
import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { everySeconds, type RecurringJob } from '@/jobs/job'

/** Versions of one document. Nothing that readers see is ever among those that go: it is in the collection itself. */
export const KEPT_VERSIONS = 50

function versionsIn(payload: Payload): Collection[] {
  const { versions } = payload.db as unknown as MongooseAdapter
  const names = payload.config.collections
    .filter((collection) => collection.versions)
    .flatMap(({ slug }) => versions[slug]?.collection.collectionName ?? [])
  return names.map((name) => mongoOf(payload).collection(name))
}

async function keepNewest(versions: Collection, parent: unknown): Promise<void> {
  const [first] = await versions
    .find({ parent }, { projection: { updatedAt: 1 } })
    .sort({ updatedAt: -1 })
    .skip(KEPT_VERSIONS)
    .limit(1)
    .toArray()
  if (first)
    await versions.deleteMany({ parent, updatedAt: { $lte: first.updatedAt }, latest: { $ne: true } })
}

/** Takes away the oldest versions of documents that have more than are kept: beside the saves, which would wait for it. */
export const forgetVersions: RecurringJob = {
  name: 'forget-versions',
  next: everySeconds(60 * 60),
  run: async ({ payload, signal }) => {
    for (const versions of versionsIn(payload)) {
      const counted = versions.aggregate([
        { $group: { _id: '$parent', count: { $sum: 1 } } },
        { $match: { count: { $gt: KEPT_VERSIONS } } },
      ])
      for await (const { _id } of counted) {
        if (signal.aborted) return
        await keepNewest(versions, _id)
      }
    }
  },
}
