import type { Payload } from 'payload'
import { linksOf, SAMPLE_COLLECTIONS, type Sample, type SampleCollection } from '../samples/sample'
import { fingerprint } from './fingerprint'
import { inTurns } from './in-turns'
import type { SampleIds } from './sample-ids'
import { idBySlug, type Stored, save, storedSamples } from './sample-store'
import type { Log, Tally } from './tally'

type ByKey = Map<string, Stored>

interface Loading {
  ids: SampleIds
  tally: Tally
  log: Log
}

/**
 * Writes the documents in two rounds, because they link to each other in circles: first an unpublished draft of each
 * that is missing, then the whole text of each, published. A draft that a cut run left behind is simply one whose
 * text has yet to be written.
 */
export async function writeDocuments(payload: Payload, samples: Sample[], loading: Loading): Promise<void> {
  const created = new Set<Sample>()
  const known = new Map<SampleCollection, ByKey>()
  const of = (collection: SampleCollection) => samples.filter((one) => one.collection === collection)
  for (const collection of SAMPLE_COLLECTIONS) {
    const before = await storedSamples(payload, collection)
    await inTurns(of(collection), async (sample) => {
      if (await reserve(payload, sample, before, loading)) created.add(sample)
    })
    known.set(collection, before)
  }
  loading.tally.created += created.size
  for (const collection of SAMPLE_COLLECTIONS) {
    const read = of(collection).some((one) => created.has(one)) ? undefined : known.get(collection)
    const stored = read ?? (await storedSamples(payload, collection))
    const written = await fill(payload, of(collection), stored, loading.ids)
    if (written.length > 0) loading.log(`published ${written.length} in ${collection}`)
    loading.tally.updated += written.filter((one) => !created.has(one)).length
  }
}

/** Makes sure that the sample has an id that others can link to. True when a draft was created for it. */
async function reserve(
  payload: Payload,
  { collection, key, title }: Sample,
  known: ByKey,
  { ids, log }: Loading,
): Promise<boolean> {
  const own = known.get(key)?.id
  const taken = own ?? (await idBySlug(payload, collection, key))
  if (taken) {
    ids.set(collection, key, taken)
    if (!own) log(`left out ${collection}/${key}: another document has this web address`)
    return false
  }
  const data = { ...defaults(payload, collection), title, slug: key, illustrative: true, _status: 'draft' }
  ids.set(collection, key, await save(payload, { collection, data: marked(key, data), draft: true }))
  return true
}

/** What Payload fills in by itself; left out, the draft would look as if somebody had edited it. */
function defaults(payload: Payload, collection: SampleCollection): Record<string, unknown> {
  const { flattenedFields } = payload.collections[collection].config
  return Object.fromEntries(
    flattenedFields.flatMap((field) =>
      'defaultValue' in field && typeof field.defaultValue !== 'function'
        ? [[field.name, field.defaultValue]]
        : [],
    ),
  )
}

const marked = (sampleKey: string, data: object) => ({ ...data, sampleKey, sampleHash: fingerprint(data) })

/** Publishes those that differ from the sample and that nobody changed. Gives them. */
async function fill(payload: Payload, samples: Sample[], stored: ByKey, ids: SampleIds): Promise<Sample[]> {
  const written: Sample[] = []
  await inTurns(samples, async (sample) => {
    const there = stored.get(sample.key)
    const data = marked(sample.key, published(sample, ids))
    if (!there || there.sampleHash === data.sampleHash || edited(there)) return
    await save(payload, { collection: sample.collection, id: there.id, data })
    written.push(sample)
  })
  return written
}

function published(sample: Sample, { resolve }: SampleIds): Record<string, unknown> {
  return {
    ...sample.fields(linksOf(sample, resolve)),
    slug: sample.key,
    illustrative: true,
    _status: 'published',
  }
}

const edited = ({ document, sampleHash }: Stored) => fingerprint(document) !== sampleHash
