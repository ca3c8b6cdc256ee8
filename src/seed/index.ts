import type { Payload } from 'payload'
import { memberStories } from './content/members'
import { allFiles } from './files'
import { writeMemberRecords } from './load/member-records'
import { sampleIds } from './load/sample-ids'
import { SEEDED } from './load/sample-store'
import { fillSettings } from './load/site-settings'
import type { Log } from './load/tally'
import { writeDocuments } from './load/write-documents'
import { writeFiles } from './load/write-files'
import { allSamples } from './samples'

export { removeSample } from './remove-sample'

export interface Seeded {
  /** Documents and files. */
  created: number
  updated: number
  /** Those that were there as they should be, and those that an editor changed. */
  unchanged: number
}

/**
 * Loads the sample content, as the system. Run again it completes what a cut run began, renews what a new release
 * changed, and leaves alone what an editor has touched.
 */
export async function seedSample(payload: Payload, { log }: { log: Log }): Promise<Seeded> {
  // Settings come first, so that any sample in the database says that they were filled once and are the editors’ now.
  if (await isFirstRun(payload)) await fillSettings(payload)
  const files = allFiles()
  const samples = allSamples()
  const tally = { created: 0, updated: 0 }
  const ids = sampleIds()
  await writeFiles(payload, files, { ids, tally, log })
  await writeDocuments(payload, samples, { ids, tally, log })
  const noted = await writeMemberRecords(payload, memberStories, ids)
  if (noted > 0) log(`noted ${noted} reflections, steps and signs of change of members`)
  return { ...tally, unchanged: files.length + samples.length - tally.created - tally.updated }
}

async function isFirstRun(payload: Payload): Promise<boolean> {
  const where = { sampleKey: { exists: true } }
  const counts = await Promise.all(
    SEEDED.map((collection) => payload.count({ collection, where, trash: true, overrideAccess: true })),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
