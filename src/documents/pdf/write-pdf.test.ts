import { XMLValidator } from 'fast-xml-parser'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib'
import { expect, it } from 'vitest'
import { type PdfText, paragraphOf, plain } from './text'
import { writePdf } from './write-pdf'

const text: PdfText = {
  title: 'Skills, not sea time',
  author: 'An employer',
  subject: 'Case study',
  date: new Date('2026-11-02T12:00:00Z'),
  facts: [{ name: 'Stage', value: 'Planning' }],
  blocks: [
    { kind: 'heading', level: 2, text: 'Starting point' },
    { kind: 'paragraph', runs: [plain('Read '), { ...plain('the page'), href: 'https://hub.test/a' }] },
    { kind: 'list', ordered: false, items: [[paragraphOf('One')], [paragraphOf('Two')]] },
    { kind: 'table', rows: [[{ text: 'Finding', head: 'Column' }], [{ text: 'Fewer blanks' }]] },
    { kind: 'callout', title: 'Staying safe', blocks: [paragraphOf('Ring 999.')] },
    { kind: 'quote', text: '“It helped.”', by: 'A deck officer' },
  ],
}

/** Structure elements in reading order; OBJR is where a link's tag meets its place on the page. */
function structureOf(pdf: PDFDocument): string[] {
  const kindsBelow = (object: PDFObject | undefined): string[] => {
    const node = object instanceof PDFRef ? pdf.context.lookup(object) : object
    if (node instanceof PDFArray) return node.asArray().flatMap(kindsBelow)
    if (!(node instanceof PDFDict)) return []
    const kind = node.get(PDFName.of('S')) ?? node.get(PDFName.of('Type'))
    const own = kind instanceof PDFName ? [kind.decodeText()] : []
    return [...own, ...kindsBelow(node.get(PDFName.of('K')))]
  }
  return kindsBelow(pdf.catalog.get(PDFName.of('StructTreeRoot')))
}

const TAGS =
  'StructTreeRoot Document H1 P H2 P Link OBJR L LI Lbl LBody P LI Lbl LBody P Table TR TH TR TD Sect P P BlockQuote P P'

it('tags everything in reading order, with its language and title', async () => {
  const pdf = await PDFDocument.load(await writePdf(text), { updateMetadata: false })
  expect(structureOf(pdf).join(' ')).toBe(TAGS)
  expect(pdf.getTitle()).toBe('Skills, not sea time')
  expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('en-GB')
  expect(String(pdf.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true')
})

it('says in its metadata that it is PDF/UA, and holds names that XML would trip over', async () => {
  const named = { ...text, title: 'Pay & <grading>', author: 'Mill & Daughters' }
  const bytes = await writePdf(named)
  const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(bytes.toString('utf8'))?.[0] ?? ''
  expect(XMLValidator.validate(xml)).toBe(true)
  expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(xml).toContain('Pay &amp; &lt;grading&gt;')
  expect((await PDFDocument.load(bytes)).getTitle()).toBe('Pay & <grading>')
})

it('gives the same text the same bytes', async () => {
  const [one, two] = await Promise.all([writePdf(text), writePdf(text)])
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
})

it('breaks a long text over pages', async () => {
  const blocks = Array.from({ length: 80 }, (_, n) => paragraphOf(`${n} ${'words '.repeat(40)}`))
  const pdf = await PDFDocument.load(await writePdf({ ...text, blocks }))
  expect(pdf.getPageCount()).toBeGreaterThan(4)
})
