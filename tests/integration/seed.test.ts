import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { Payload } from 'payload'
import { PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { BARRIERS, MATURITIES, SECTORS, SIZES, STAGES, STANDARDS } from '@/lib/vocabulary'
import { removeSample, seedSample } from '@/seed'
import { fingerprint } from '@/seed/load/fingerprint'
import { storedSamples } from '@/seed/load/sample-store'
import { createSampleMember } from '../../scripts/boot/sample-member'
import { driver } from '../support/database'

const COLLECTIONS = [
  'topics',
  'organisations',
  'pages',
  'guidance',
  'policies',
  'meetings',
  'case-studies',
] as const
const silent = { log: () => undefined }
const mediaFolder = join(process.env.DATA_DIR ?? '', 'media')
const connection = driver()
let payload: Payload

/** Everything the database holds, with dates and versions, to compare before and after. */
async function everything(): Promise<Record<string, unknown[]>> {
  const database = connection.db()
  const names = (await database.listCollections({}, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .sort()
  const entries = await Promise.all(
    names.map(
      async (name) => [name, await database.collection(name).find().sort({ _id: 1 }).toArray()] as const,
    ),
  )
  return Object.fromEntries(entries.filter(([, documents]) => documents.length > 0))
}

async function published<Slug extends (typeof COLLECTIONS)[number]>(collection: Slug) {
  const { docs } = await payload.find({ collection, pagination: false, depth: 1, overrideAccess: false })
  return docs
}

/** Every rich text of the content, as it is stored. */
async function allTexts(): Promise<SerializedEditorState[]> {
  const documents = await Promise.all(
    COLLECTIONS.map((collection) => payload.find({ collection, pagination: false, depth: 0 })),
  )
  const texts: SerializedEditorState[] = []
  JSON.stringify(documents, (_, value) => {
    if (value?.root?.type === 'root') texts.push(value)
    return value
  })
  return texts
}

function linksIn(text: SerializedEditorState): string[] {
  const targets: string[] = []
  JSON.stringify(text, (_, value) => {
    if (value?.type === 'link' && value.fields?.doc) targets.push(String(value.fields.doc.value))
    return value
  })
  return targets
}

beforeAll(async () => {
  payload = await payloadClient()
  await connection.connect()
}, 60_000)

afterAll(async () => {
  await connection.close()
  await payload.destroy()
})

describe('a run that was cut', () => {
  it.each([/^making/, /^published .* organisations/, /^published .* policies/])(
    'goes on where it stopped (cut at %s)',
    async (at) => {
      const cut = (line: string) => {
        if (at.test(line)) throw new Error('cut')
      }
      await expect(seedSample(payload, { log: cut })).rejects.toThrow('cut')
    },
    180_000,
  )

  it('is completed by the next: everything is published and nothing stands twice', async () => {
    const { created, updated } = await seedSample(payload, silent)
    expect(created + updated).toBeGreaterThan(0)
    for (const collection of COLLECTIONS) {
      const { docs } = await payload.find({ collection, pagination: false, depth: 0, draft: true })
      expect(docs.filter(({ _status }) => _status !== 'published').map(({ slug }) => slug)).toEqual([])
      const slugs = docs.map(({ slug }) => slug)
      expect(slugs).toEqual([...new Set(slugs)])
    }
  }, 180_000)
})

describe('a second run', () => {
  it('changes nothing: no document, version, date or file', async () => {
    const before = await everything()
    const { created, updated } = await seedSample(payload, silent)
    expect({ created, updated }).toEqual({ created: 0, updated: 0 })
    expect(await everything()).toEqual(before)
  })
})

describe('a new release', () => {
  it.each([...COLLECTIONS, 'media'] as const)('knows its own work again in %s', async (collection) => {
    const stored = [...(await storedSamples(payload, collection)).values()]
    expect(stored.length).toBeGreaterThan(0)
    for (const { sampleKey, sampleHash, document } of stored) {
      expect([sampleKey, fingerprint(document)]).toEqual([sampleKey, sampleHash.split('.')[0]])
    }
  })

  it('renews a text and a file that it wrote differently before and that nobody changed', async () => {
    const [topic] = [...(await storedSamples(payload, 'topics')).values()]
    const [file] = [...(await storedSamples(payload, 'media')).values()]
    const summary = 'What an earlier release said.'
    const sampleHash = fingerprint({ ...topic?.document, summary })
    await payload.update({ collection: 'topics', id: topic?.id ?? '', data: { summary, sampleHash } })
    const older = `${file?.sampleHash.split('.')[0]}.older`
    await payload.update({ collection: 'media', id: file?.id ?? '', data: { sampleHash: older } })
    expect(await seedSample(payload, silent)).toMatchObject({ created: 0, updated: 2 })
    const renewed = await payload.findByID({ collection: 'topics', id: topic?.id ?? '' })
    expect(renewed.summary).toBe(topic?.document.summary)
    const same = await payload.findByID({ collection: 'media', id: file?.id ?? '' })
    expect(same.filename).toBe(file?.document.filename)
  })
})

describe('the sample content', () => {
  it('is as much as was promised', async () => {
    const counts = Object.fromEntries(
      await Promise.all(COLLECTIONS.map(async (name) => [name, (await published(name)).length] as const)),
    )
    const organisations = await payload.count({ collection: 'organisations' })
    expect(counts['case-studies']).toBeGreaterThanOrEqual(30)
    expect(counts.policies).toBeGreaterThanOrEqual(12)
    expect(counts.guidance).toBeGreaterThanOrEqual(15)
    expect(counts.topics).toBeGreaterThanOrEqual(12)
    expect(organisations.totalDocs).toBeGreaterThanOrEqual(14)
    expect(counts.meetings).toBeGreaterThanOrEqual(6)
  })

  it('has a case study for every sector, stage, size, standard and maturity, and three for every barrier', async () => {
    const cases = await published('case-studies')
    const lacking = (list: readonly { value: string }[], values: (string | null | undefined)[], least = 1) =>
      list.map(({ value }) => value).filter((value) => values.filter((one) => one === value).length < least)
    expect(
      lacking(
        SECTORS,
        cases.map(({ sector }) => sector),
      ),
    ).toEqual([])
    expect(
      lacking(
        STAGES,
        cases.map(({ stage }) => stage),
      ),
    ).toEqual([])
    expect(
      lacking(
        SIZES,
        cases.map(({ size }) => size),
      ),
    ).toEqual([])
    expect(
      lacking(
        MATURITIES,
        cases.map(({ maturity }) => maturity),
      ),
    ).toEqual([])
    expect(
      lacking(
        STANDARDS,
        cases.flatMap(({ standards }) => standards ?? []),
      ),
    ).toEqual([])
    expect(
      lacking(
        BARRIERS,
        cases.flatMap(({ barriers }) => barriers ?? []),
        3,
      ),
    ).toEqual([])
    expect(cases.filter(({ maturity }) => maturity === 'stopped').length).toBeGreaterThanOrEqual(5)
    expect(cases.filter(({ attribution }) => attribution === 'anonymous').length).toBeGreaterThanOrEqual(6)
  })

  it('has five guidance documents in parts and meetings before and after today', async () => {
    const inParts = (await published('guidance')).filter(({ parts }) => (parts ?? []).length > 1)
    expect(inParts.length).toBeGreaterThanOrEqual(5)
    const meetings = await published('meetings')
    expect(meetings.filter(({ startsAt }) => startsAt > '2026-11-23').length).toBeGreaterThanOrEqual(2)
    const past = meetings.filter(({ startsAt }) => startsAt < '2026-11-23')
    expect(past.filter(({ publicSummary }) => publicSummary).length).toBeGreaterThanOrEqual(6)
  })

  it('tells two years of eight members, two of whom stood still, each link leading to one of their own', async () => {
    const all = { pagination: false, depth: 0 } as const
    const { docs: reflections } = await payload.find({ collection: 'reflections', sort: 'startedAt', ...all })
    const { docs: steps } = await payload.find({ collection: 'steps', ...all })
    const { docs: signs } = await payload.find({ collection: 'indicators', ...all })
    const members = [...new Set(reflections.map(({ organisation }) => String(organisation)))]
    expect(members).toHaveLength(8)
    const stages = (answers: unknown) =>
      JSON.stringify(answers).match(/exploring|understanding|planning|doing|embedding|sharing/g)
    const still = members.filter((member) => {
      const theirs = reflections.filter(({ organisation }) => organisation === member)
      const [first, last] = [theirs, [...theirs].reverse()].map(([one]) => stages(one?.answers)?.join())
      return first === last || last?.split(',').every((stage) => stage === 'exploring')
    })
    expect(still).toHaveLength(2)
    for (const { step, organisation } of signs.filter((sign) => sign.step))
      expect(steps.find(({ id }) => id === step)?.organisation).toBe(organisation)
    expect(steps.filter(({ meeting }) => meeting).length).toBeGreaterThanOrEqual(8)
    expect([...reflections, ...steps, ...signs].every(({ illustrative }) => illustrative)).toBe(true)
  })

  it('leads from four case studies back to the step, and from one to the meeting, that set it off', async () => {
    const ways = (await published('case-studies')).flatMap(({ contribution }) => contribution ?? [])
    expect(ways).toHaveLength(4)
    for (const { step, sign, seenOn } of ways) expect([step, sign, seenOn].every(Boolean)).toBe(true)
    const [fromMeeting] = ways.filter(({ meeting }) => meeting)
    expect(fromMeeting).toMatchObject({ meeting: { _status: 'published' }, idea: expect.any(String) })
  })

  it('is marked as illustrative wherever it invents something', async () => {
    for (const collection of COLLECTIONS) {
      const plain = (await published(collection)).filter(({ illustrative }) => !illustrative)
      expect(plain.map(({ slug }) => slug)).toEqual([])
    }
  })

  it('says nothing that leads back to an anonymous employer', async () => {
    const anonymous = (await published('case-studies')).filter(
      ({ attribution }) => attribution === 'anonymous',
    )
    for (const { slug, organisation, contact, image, sourceOrganisation, anonymousDescriptor } of anonymous) {
      const given = { slug, organisation, contact, image, sourceOrganisation }
      expect(Object.entries(given).filter(([name, value]) => name !== 'slug' && value)).toEqual([])
      expect(anonymousDescriptor).toBeTruthy()
    }
  })

  it('shows readers no link to what they may not read, in any text', async () => {
    const readable = new Set<string>()
    for (const collection of COLLECTIONS) for (const { id } of await published(collection)) readable.add(id)
    const targets = (await allTexts()).flatMap(linksIn)
    expect(targets.length).toBeGreaterThan(100)
    expect(targets.filter((id) => !readable.has(id))).toEqual([])
  })
})

describe('the texts', () => {
  it('are stored as the editor itself would store them', async () => {
    const { editorConfig } = payload.config.editor as unknown as LexicalRichTextAdapter
    const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })
    const texts = await allTexts()
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) {
      const before = structuredClone(text)
      editor.setEditorState(editor.parseEditorState(structuredClone(text)))
      expect(JSON.parse(JSON.stringify(editor.getEditorState()))).toEqual(before)
    }
  })
})

describe('the files of the policies', () => {
  const bytes = (name: string) => readFileSync(join(mediaFolder, name))

  it('are one Word document and one PDF for each policy, on disk', async () => {
    for (const { slug, files } of await published('policies')) {
      const uploads = (files ?? []).map(({ upload }) =>
        typeof upload === 'object' ? upload.filename : undefined,
      )
      expect(uploads.sort()).toEqual([`${slug}.docx`, `${slug}.pdf`])
      for (const name of uploads) expect(existsSync(join(mediaFolder, name ?? ''))).toBe(true)
    }
  })

  it('are tagged PDFs that say their title and language', async () => {
    for (const { slug, title } of await published('policies')) {
      const pdf = await PDFDocument.load(bytes(`${slug}.pdf`), { updateMetadata: false })
      expect(pdf.getTitle()).toBe(title)
      expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('en-GB')
      expect(pdf.catalog.lookup(PDFName.of('MarkInfo'))?.toString()).toContain('/Marked true')
      expect(pdf.catalog.lookup(PDFName.of('StructTreeRoot'))).toBeDefined()
      const types = pdf.context
        .enumerateIndirectObjects()
        .map(([, object]) => object.toString().match(/\/S \/(H1|H2|P|LI)\b/)?.[1])
      expect(new Set(types)).toEqual(new Set([undefined, 'H1', 'H2', 'P', 'LI']))
    }
  })
})

describe('an editor beside the seed', () => {
  it('keeps what they changed', async () => {
    const [topic] = await published('topics')
    await payload.update({ collection: 'topics', id: topic?.id ?? '', data: { summary: 'My words.' } })
    const { updated } = await seedSample(payload, silent)
    expect(updated).toBe(0)
    const after = await payload.findByID({ collection: 'topics', id: topic?.id ?? '' })
    expect(after.summary).toBe('My words.')
  })

  it('does not get back what they put in the trash', async () => {
    const [page] = await published('pages')
    await payload.update({
      collection: 'pages',
      id: page?.id ?? '',
      data: { deletedAt: new Date().toISOString() },
    })
    const { created, updated } = await seedSample(payload, silent)
    expect({ created, updated }).toEqual({ created: 0, updated: 0 })
  })
})

describe('removing it', () => {
  it('leaves every other document as it was, without references to what is gone', async () => {
    const [topic] = await published('topics')
    const [example] = await published('case-studies')
    const [policy] = await published('policies')
    const link = (value: string) => ({
      root: {
        type: 'root',
        version: 1,
        format: '' as const,
        indent: 0,
        direction: null,
        children: [
          {
            type: 'paragraph',
            version: 1,
            children: [
              {
                type: 'link',
                version: 3,
                fields: { linkType: 'internal', doc: { relationTo: 'policies', value }, newTab: false },
                children: [{ type: 'text', version: 1, text: 'a policy', format: 0 }],
              },
            ],
          },
        ],
      },
    })
    const data = { title: 'Our own guidance', summary: 'Ours.', _status: 'published' as const }
    const own = await payload.create({
      collection: 'guidance',
      data: {
        ...data,
        body: link(policy?.id ?? ''),
        topics: [topic?.id ?? ''],
        relatedCases: [example?.id ?? ''],
      },
    })
    const settings = await payload.updateGlobal({
      slug: 'site-settings',
      data: { strapline: 'Our own line' },
    })
    expect(settings.helplines?.length).toBeGreaterThan(2)

    await createSampleMember(payload, 'kelp-tractor-ninety')
    await createSampleMember(payload, 'kelp-tractor-ninety')
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)

    const { removed } = await removeSample(payload, silent)
    expect(removed).toBeGreaterThan(100)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)

    const after = await payload.findByID({ collection: 'guidance', id: own.id, depth: 0 })
    expect(after).toMatchObject({
      ...data,
      slug: own.slug,
      updatedAt: own.updatedAt,
      topics: [],
      relatedCases: [],
    })
    expect(JSON.stringify(after.body)).toContain('a policy')
    expect(JSON.stringify(after.body)).not.toContain(policy?.id)
    const { strapline, introduction, helplines } = await payload.findGlobal({ slug: 'site-settings' })
    expect(helplines?.map(({ number, lastVerified }) => [number, lastVerified ?? null])).toEqual(
      settings.helplines?.map(({ number }) => [number, null]),
    )
    expect({ strapline, introduction: introduction ?? '' }).toEqual({
      strapline: 'Our own line',
      introduction: '',
    })
    await payload.delete({ collection: 'guidance', id: own.id })
  }, 60_000)

  it('leaves no document, version or file behind', async () => {
    const left = await everything()
    const content = Object.entries(left).filter(([name]) => !/^(globals|payload-|_|activity)/.test(name))
    expect(content.map(([name, documents]) => [name, documents.length])).toEqual([])
    expect(readdirSync(mediaFolder)).toEqual([])
  })
})
