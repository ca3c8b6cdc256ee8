import type { Payload } from 'payload'
import type { SampleFile } from '../files/sample-file'
import { fingerprint } from './fingerprint'
import { inTurns } from './in-turns'
import type { SampleIds } from './sample-ids'
import { type Stored, save, storedSamples } from './sample-store'
import type { Log, Tally } from './tally'

/** Part of a file's hash that says what its bytes are made from; the other says what its record holds. */
function hashOf({ fields, filename, source }: SampleFile): string {
  return `${fingerprint({ ...fields, filename, illustrative: true })}.${fingerprint({ source })}`
}

/** Files between two lines of progress. */
const REPORT_EVERY = 20

const untouched = ({ document, sampleHash }: Stored) => sampleHash.split('.')[0] === fingerprint(document)

/** Uploads the files that are missing and renews those whose source changed and that nobody edited. */
export async function writeFiles(
  payload: Payload,
  files: SampleFile[],
  { ids, tally, log }: { ids: SampleIds; tally: Tally; log: Log },
): Promise<void> {
  const stored = await storedSamples(payload, 'media')
  const missing = files.filter(({ key }) => !stored.has(key)).length
  if (missing > 0) log(`making ${missing} pictures and documents`)
  await inTurns(files, async (file) => {
    const before = stored.get(file.key)
    const done = outcome(file, before)
    const id = done === 'unchanged' && before ? before.id : await upload(payload, file, before?.id)
    ids.set('media', file.key, id)
    if (done === 'unchanged') return
    tally[done] += 1
    if (tally[done] % REPORT_EVERY === 0) log(`stored ${tally[done]} of ${missing || files.length}`)
  })
}

function outcome(file: SampleFile, before: Stored | undefined): 'created' | 'updated' | 'unchanged' {
  if (!before) return 'created'
  return before.sampleHash === hashOf(file) || !untouched(before) ? 'unchanged' : 'updated'
}

async function upload(payload: Payload, file: SampleFile, id: string | undefined): Promise<string> {
  const data = await file.bytes()
  return save(payload, {
    collection: 'media',
    id,
    data: { ...file.fields, illustrative: true, sampleKey: file.key, sampleHash: hashOf(file) },
    file: { data, mimetype: file.mimeType, name: file.filename, size: data.length },
    // A run that was cut may have left the bytes without a record; a file that somebody else uploaded stays.
    overwriteExistingFiles: !(await nameTaken(payload, file.filename, id)),
  })
}

async function nameTaken(payload: Payload, filename: string, own: string | undefined): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0] !== undefined && docs[0].id !== own
}
