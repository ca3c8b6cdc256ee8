import { PDFDocument, PDFName } from 'pdf-lib'
import { expect, it } from 'vitest'
import { readInside } from './read-inside'

async function pdf(prepare: (made: PDFDocument) => void = () => undefined): Promise<Buffer> {
  const made = await PDFDocument.create({ updateMetadata: false })
  made.addPage()
  prepare(made)
  return Buffer.from(await made.save())
}

it('warns of a PDF that a screen reader cannot read well, and tells who made it', async () => {
  const plain = await readInside(
    await pdf((made) => made.setAuthor('HR, Kinharrow Council')),
    'application/pdf',
  )
  expect(plain.author).toBe('HR, Kinharrow Council')
  expect(plain.warnings.map((warning) => warning.slice(0, 24))).toEqual([
    'This PDF has no tags, so',
    'This PDF has no title of',
    'This PDF does not say it',
  ])
})

it('has nothing to say of a tagged one with title and language', async () => {
  const bytes = await pdf((made) => {
    made.setTitle('A policy')
    made.catalog.set(PDFName.of('MarkInfo'), made.context.obj({ Marked: true }))
    made.catalog.set(PDFName.of('StructTreeRoot'), made.context.obj({}))
    made.catalog.set(PDFName.of('Lang'), made.context.obj('en-GB'))
  })
  expect(await readInside(bytes, 'application/pdf')).toEqual({ title: 'A policy', warnings: [] })
})

it('says so when a file cannot be read, and nothing of other kinds', async () => {
  expect((await readInside(Buffer.from('%PDF-1.7 broken'), 'application/pdf')).warnings).toHaveLength(1)
  expect(await readInside(Buffer.from('a,b'), 'text/csv')).toEqual({ warnings: [] })
})
