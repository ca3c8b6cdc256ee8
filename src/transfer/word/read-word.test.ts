import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { lexicalToMarkdown } from '@/lib/markdown/lexical-to-markdown'
import { readWord } from './read-word'

const FIELDS = [
  { name: 'whatWeDid', label: 'What we did' },
  { name: 'advice', label: 'Advice to others' },
]
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const heading = (text: string, level: 'HEADING_1' | 'HEADING_2' | 'HEADING_3') =>
  new Paragraph({ text, heading: HeadingLevel[level] })
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
const link = (text: string, to: string) => new ExternalHyperlink({ children: [new TextRun(text)], link: to })

async function docx(children: (Paragraph | Table)[]): Promise<Buffer> {
  const numbering = {
    config: [{ reference: 'steps', levels: [{ level: 0, format: 'decimal' as const, text: '%1.' }] }],
  }
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
}

const whole = () =>
  docx([
    heading('Rotas that leave room', 'HEADING_1'),
    new Paragraph({
      children: [
        new TextRun('We '),
        new TextRun({ text: 'changed', bold: true }),
        new TextRun({ text: ' everything', italics: true }),
        new TextRun('.'),
      ],
    }),
    heading('First', 'HEADING_2'),
    new Paragraph({ text: 'One', bullet: { level: 0 } }),
    new Paragraph({ text: 'Inner', bullet: { level: 1 } }),
    new Paragraph({ text: 'Counted', numbering: { reference: 'steps', level: 0 } }),
    new Table({
      rows: [
        new TableRow({ children: [cell('Year'), cell('Reports')] }),
        new TableRow({ children: [cell('2023'), cell('12')] }),
      ],
    }),
    new Paragraph({
      children: [
        link('the law', 'https://www.legislation.gov.uk/'),
        new TextRun(' and '),
        link('bad', 'javascript:alert(1)'),
        link('file', 'file:///etc/passwd'),
      ],
    }),
    new Paragraph({
      children: [new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 1, height: 1 } })],
    }),
    heading('Advice to others', 'HEADING_2'),
    new Paragraph('Begin small.'),
    heading('After that', 'HEADING_3'),
    new Paragraph('Go on.'),
    heading('Thanks', 'HEADING_2'),
    new Paragraph('To all.'),
  ])

async function changed(bytes: Buffer, change: (zip: JSZip) => void | Promise<void>): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes)
  await change(zip)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

it('keeps headings, lists, tables, links, bold and italic, and puts named sections where they belong', async () => {
  const { title, texts, notes } = await readWord(await whole(), FIELDS, 'whatWeDid')
  expect(title).toBe('Rotas that leave room')
  expect(lexicalToMarkdown(texts.whatWeDid, () => undefined)).toBe(
    [
      'We **changed** *everything*.',
      '## First',
      '- One\n  - Inner',
      '1. Counted',
      '| Year | Reports |\n| ---- | ------- |\n| 2023 | 12      |',
      '[the law](https://www.legislation.gov.uk/) and badfile',
      '## Thanks',
      'To all.',
    ].join('\n\n'),
  )
  expect(lexicalToMarkdown(texts.advice, () => undefined)).toBe('Begin small.\n\n### After that\n\nGo on.')
  expect(notes).toEqual([
    expect.stringContaining('A picture was left out'),
    expect.stringContaining('The link “bad” was taken out'),
    expect.stringContaining('The link “file” was taken out'),
  ])
  expect(JSON.stringify(texts)).not.toMatch(/javascript|passwd|upload/)
})

describe('is refused, in words', () => {
  const refusal = (bytes: Buffer) =>
    readWord(bytes, FIELDS, 'whatWeDid').then(
      () => 'taken',
      (error: Error) => `${error.name}: ${error.message}`,
    )

  it('a file that unpacks to far more than it is, also when it says otherwise', async () => {
    const bomb = await changed(await whole(), (zip) => {
      zip.file('word/footnotes.xml', '<a>'.padEnd(9 * 1024 * 1024, ' '))
    })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toContain('more text in the file than a document has')
    // The true size in the list of contents, replaced by a small one.
    const size = Buffer.alloc(4)
    size.writeUInt32LE(9 * 1024 * 1024)
    const lie = Buffer.from(bomb)
    for (let at = lie.indexOf(size); at >= 0; at = lie.indexOf(size, at)) lie.writeUInt32LE(1000, at)
    expect(await refusal(lie)).toContain('damaged')
  })

  it('many small parts that are large together', async () => {
    const bomb = await changed(await whole(), (zip) => {
      for (let part = 0; part < 4; part++) zip.file(`word/header${part}.xml`, ' '.repeat(5 * 1024 * 1024))
    })
    expect(await refusal(bomb)).toContain('more text in the file')
  })

  it.each<[string, (zip: JSZip) => void, string]>([
    ['macros', (zip) => zip.file('word/vbaProject.bin', 'x'), 'holds macros'],
    [
      'macros by type',
      (zip) => zip.file('[Content_Types].xml', '<Types>macroEnabled</Types>'),
      'holds macros',
    ],
    [
      'entities that grow',
      (zip) => zip.file('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      'built as no Word document is',
    ],
    ['another packed file', (zip) => zip.remove('word/document.xml'), 'not a Word document'],
  ])('%s', async (_what, change, words) => {
    expect(await refusal(await changed(await whole(), change))).toContain(words)
  })

  it('an older file, a cut one and what is none', async () => {
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toContain('older or protected')
    expect(await refusal((await whole()).subarray(0, 2000))).toContain('damaged')
    expect(await refusal(Buffer.from('PK'))).toContain('damaged')
  })
})

it('leaves what a file would fetch from elsewhere aside, and says so', async () => {
  const far = await changed(await whole(), async (zip) => {
    const rels = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? ''
    const template =
      '<Relationship Id="rX" Type="http://x/attachedTemplate" Target="http://169.254.169.254/t.dotm" TargetMode="External"/>'
    zip.file('word/_rels/document.xml.rels', rels.replace('</Relationships>', `${template}</Relationships>`))
  })
  const { notes } = await readWord(far, FIELDS, 'whatWeDid')
  expect(notes).toContain('The file refers to something outside it, which was left aside.')
})
