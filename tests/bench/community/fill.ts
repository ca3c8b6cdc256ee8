import { type Db, type Document, MongoClient, ObjectId } from 'mongodb'
import { BARRIERS, INDICATORS, SECTORS, SIZES, STAGES, STANDARDS, STEP_STATES } from '@/lib/vocabulary'
import { randomFrom } from '../../support/synthetic-records'
import { EDITOR } from '../own-hub'

const ORGANISATIONS = 500
const YEARS = 5
/** A year of one employer. */
const EACH_YEAR = { reflections: 3, steps: 8, indicators: 12, shares: 1, questions: 1 }

/** A representative of one of them, who signs in with the password of the benches' editor. */
export const MEMBER = 'member-0@bench.example'

type Random = () => number
type Make = (organisation: ObjectId, at: Date, random: Random, n: number) => Document

const one = <T extends { value: string }>(terms: readonly T[], random: Random) =>
  terms[Math.floor(random() * terms.length)]?.value ?? ''
const words = 'Colleagues on nights asked for a card with three sentences, and a manager changed a rota. '

function answers(at: Date, random: Random) {
  const said = (value: string[]) => ({ value, by: 'bench', at: at.toISOString(), revision: 1, earlier: [] })
  return {
    works: said([words.repeat(4)]),
    wish: said([words.repeat(4)]),
    design: said([words.repeat(4)]),
    barriers: said([one(BARRIERS, random)]),
    ...Object.fromEntries(STANDARDS.map(({ value }) => [`stage-${value}`, said([one(STAGES, random)])])),
  }
}

const MAKE: Record<string, Make> = {
  reflections: (_, at, random) => ({ startedAt: at, finishedAt: at, answers: answers(at, random) }),
  steps: (_, at, random, n) => ({
    what: `${words}${n}`,
    ownerRole: 'HR lead',
    due: at,
    changedAt: at,
    state: one(STEP_STATES, random),
    standard: one(STANDARDS, random),
  }),
  indicators: (_, at, random) => ({
    kind: one(INDICATORS, random),
    seen: words,
    seenOn: at,
    byRole: 'Ward manager',
    standard: one(STANDARDS, random),
  }),
  shares: (_, at) => ({
    startedAt: at,
    indicators: [],
    answers: { title: { value: [words], by: 'bench', at: at.toISOString(), revision: 1, earlier: [] } },
  }),
  questions: (_, _at, random, n) => ({
    title: `What helped with nights, ${n}?`,
    details: words,
    barrier: one(BARRIERS, random),
    isNamed: false,
  }),
}

/** Writes one kind of record for all employers, a thousand at a time. */
async function write(db: Db, name: keyof typeof EACH_YEAR, organisations: ObjectId[], random: Random) {
  const rows: Document[] = []
  const make = MAKE[name]
  for (const organisation of organisations) {
    const count = EACH_YEAR[name] * YEARS
    for (let n = 0; n < count; n++) {
      const at = new Date(Date.UTC(2021, 11) + ((YEARS * 365) / count) * n * 86_400_000)
      const base = { organisation, once: `${organisation} ${name} ${n}`, createdAt: at, updatedAt: at }
      rows.push({ ...make?.(organisation, at, random, n), ...base })
    }
  }
  for (let from = 0; from < rows.length; from += 1000)
    await db.collection(name).insertMany(rows.slice(from, from + 1000))
  return rows.length
}

async function writeOrganisations(db: Db, random: Random): Promise<ObjectId[]> {
  const model = await db.collection('organisations').findOne({ _status: 'published' })
  if (!model) throw new Error('The sample content has no organisation')
  const { _id, sampleKey, sampleHash, illustrative, ...fields } = model
  const all = Array.from({ length: ORGANISATIONS }, (_, n) => ({
    ...fields,
    _id: new ObjectId(),
    title: `Bench employer ${n}`,
    slug: `bench-employer-${n}`,
    visibility: 'private',
    sector: one(SECTORS, random),
    size: one(SIZES, random),
    stage: one(STAGES, random),
  }))
  await db.collection('organisations').insertMany(all)
  return all.map(({ _id: id }) => id)
}

/** Two people and a peer profile each; all have the password of the editor. */
async function writePeople(db: Db, organisations: ObjectId[], random: Random): Promise<void> {
  const model = await db.collection('users').findOne({ email: EDITOR.email })
  if (!model) throw new Error('The hub has no first administrator')
  const { hash, salt } = model
  const now = new Date()
  const base = { createdAt: now, updatedAt: now }
  const people = organisations.flatMap((organisation, n) =>
    ['member', 'colleague'].map((who) => ({
      ...base,
      name: `The ${who}`,
      email: `${who}-${n}@bench.example`,
      role: 'member',
      isLead: who === 'member',
      organisation,
      hash,
      salt,
      sessions: [],
    })),
  )
  await db.collection('users').insertMany(people)
  await db.collection('peer-profiles').insertMany(
    organisations.map((organisation, n) => ({
      ...base,
      organisation,
      once: String(organisation),
      offers: [one(STANDARDS, random)],
      wants: [one(STANDARDS, random)],
      mailbox: `equality@bench-${n}.example`,
    })),
  )
}

/** 500 employers with five years of records, past the framework. Gives the number of records and of the first's reflection. */
export async function fillCommunity(databaseUri: string): Promise<{ records: number; reflection: string }> {
  const client = await MongoClient.connect(databaseUri)
  try {
    const [db, random] = [client.db(), randomFrom(2026)]
    const organisations = await writeOrganisations(db, random)
    await writePeople(db, organisations, random)
    let records = 0
    for (const name of Object.keys(EACH_YEAR) as (keyof typeof EACH_YEAR)[])
      records += await write(db, name, organisations, random)
    const reflection = await db
      .collection('reflections')
      .findOne({ organisation: organisations[0] as ObjectId })
    return { records, reflection: String(reflection?._id) }
  } finally {
    await client.close()
  }
}
