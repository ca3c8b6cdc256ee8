import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { checkFile } from './check-file'
import { columnsOf } from './file-fields'
import { knownFrom } from './known'
import { neutral } from './neutral-cell'
import { cellsOf, objectOf } from './write-value'

const fields = [
  { name: 'title', type: 'text', label: 'Title', required: true, maxLength: 20 },
  { name: 'slug', type: 'text' },
  { name: 'summary', type: 'textarea', label: 'Summary', required: true },
  {
    name: 'sector',
    type: 'select',
    options: [
      { value: 'nhs', label: 'NHS' },
      { value: 'third-sector', label: 'Third sector' },
    ],
  },
  { name: 'kinds', type: 'select', hasMany: true, options: ['stalking', 'harassment'] },
  { name: 'from', type: 'date' },
  { name: 'ours', type: 'checkbox' },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'body', type: 'richText' },
  { name: 'contact', type: 'email' },
  {
    name: 'results',
    type: 'array',
    maxRows: 2,
    flattenedFields: [
      { name: 'finding', type: 'text', label: 'Finding', required: true },
      { name: 'after', type: 'text' },
    ],
  },
  { name: 'source', type: 'group', flattenedFields: [{ name: 'url', type: 'text' }] },
] as unknown as FlattenedField[]

const known = knownFrom(
  new Map([
    [
      'topics',
      new Map([
        ['safe-leave', 't1'],
        ['stalking-at-work', 't2'],
      ]),
    ],
    ['guidance', new Map([['taken', 'g1']])],
  ]),
)
const textFault = (state: unknown) =>
  (state as { root?: unknown }).root ? undefined : 'no text of this editor'
const check = (text: string | Uint8Array, format: 'csv' | 'json' = 'csv') =>
  checkFile({
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
    format,
    collection: 'guidance',
    fields,
    known,
    textFault,
  })
const faultsOf = (text: string | Uint8Array, format: 'csv' | 'json' = 'csv') =>
  check(text, format).faults.map(
    ({ row, column, message, mending, stops }) =>
      `${stops ? '' : 'note '}${row ?? '-'} ${column ?? '-'}: ${message} ${mending}`,
  )
const row = (head: string, cells: string) => faultsOf(`title,summary,${head}\nA,B,${cells}\n`)

describe('what is wrong with a file', () => {
  it.each([
    ['sector', 'nsh', '2 sector: “nsh” is not in the list. Did you mean “nhs”?'],
    ['sector', 'Third', '2 sector: “Third” is not in the list. Did you mean “third-sector”?'],
    ['kinds', 'stalking; harrasment', '2 kinds: “harrasment” is not in the list. Did you mean “harassment”?'],
    [
      'from',
      '30/02/2026',
      '2 from: “30/02/2026” is not a day in the calendar. Write it as 2026-03-29 or 29/03/2026.',
    ],
    ['ours', 'maybe', '2 ours: “maybe” is neither yes nor no. Write yes or no.'],
    [
      'topics',
      'safe-leaves',
      '2 topics: There is no published or draft document of topics called “safe-leaves”. Did you mean “safe-leave”?',
    ],
    ['contact', 'nobody', '2 contact: “nobody” is not an e-mail address. Write it as name@example.org.'],
    [
      'slug',
      'taken',
      '2 slug: The web address “taken” is one that a document in the hub has already. Write another, or leave it empty.',
    ],
    ['results.1.after', '12', '2 results.1.finding: “Finding” is missing. Fill it in.'],
    ['summry', 'x', '1 summry: There is no column “summry”. Did you mean “summary”? Or delete the column.'],
    ['title', 'x', '1 title: The column “title” stands there twice. Delete or rename one of them.'],
    ['', 'x', '1 column 3: Column 3 has no name. Name it, or delete the column.'],
  ])('%s as %j', (head, cell, fault) => expect(row(head, cell)).toEqual([fault]))

  it('names unsafe links and unknown forms in long text', () => {
    expect(row('body', '[x](javascript:alert)')[0]).toContain('2 body: The link “javascript:alert”')
    expect(row('body', '<b>x</b>')[0]).toContain('has no place inside a line')
  })

  it('names what is missing, too long, and twice', () => {
    expect(faultsOf('title,summary\n,B\nA title that is far too long,B\nSame,B\nSame,\n')).toEqual([
      '2 title: “Title” is missing. Fill it in.',
      '3 title: This has 28 characters; 20 at most are allowed. Shorten it by 8.',
      'note 5 summary: “Summary” is missing. Fill it in here, or in the draft before it is published.',
      expect.stringContaining('note 5 title: The web address “same” is one that row 4 has already.'),
    ])
  })

  it.each([
    ['', 'The file is empty'],
    ['title,summary\n', 'The file has no rows'],
    ['title|summary\nA|B\n', 'not parted by commas'],
    ['title,summary\n"A,B\n', 'a double quote is opened'],
    ['title,summary\nA,B,C\n', '2 -: This row has 3 cells; the head has 2.'],
    [Buffer.from('title,summary\nCaf\xe9,B\n', 'latin1'), 'Line 2 has characters that are not UTF-8'],
    [Buffer.from('\ufefftitle,summary\n', 'utf16le'), 'UTF-16'],
    [Buffer.from('PK\x03\x04'), 'workbook'],
  ])('%j', (file, fault) => expect(faultsOf(file).join('\n')).toContain(fault))

  it('refuses more rows than are brought in at once', () => {
    const many = `title,summary\n${'A,B\n'.repeat(501)}`
    expect(faultsOf(many)).toEqual([
      '- -: The file has 501 rows; 500 at most are brought in at once. Cut it into several files.',
    ])
  })

  it('reads JSON with the same care', () => {
    expect(faultsOf('[{"title":"A","summary":"B","sectr":"nhs"},{"title":7},3]', 'json')).toEqual([
      '1 sectr: There is no field “sectr”. Did you mean “sector”? Or take it out.',
      '3 -: This is not a document. Send a list of documents: [{ "title": "…", "summary": "…" }].',
      '3 title: “Title” is missing. Fill it in.',
      expect.stringContaining('note 2 summary'),
      expect.stringContaining('note 3 summary'),
    ])
    expect(faultsOf('{', 'json')[0]).toContain('This is not JSON')
    expect(faultsOf('{"a":1}', 'json')[0]).toContain('This is not a list')
  })
})

it('takes a byte-order mark, semicolons, labels, capitals and the hub’s own columns', () => {
  const { documents, faults } = check('\ufeffTitle;summary;Sector;updatedAt\r\nA;B;NHS;now\r\n')
  expect(documents).toEqual([{ row: 2, data: { title: 'A', summary: 'B', sector: 'nhs' } }])
  expect(faults.map(({ stops }) => stops)).toEqual([false, false])
})

const full = {
  title: '=HYPERLINK("x")',
  slug: 'one',
  summary: "'-5% of “all”,\nand more",
  sector: 'nhs',
  kinds: ['stalking', 'harassment'],
  from: '2026-03-29T12:00:00.000Z',
  ours: true,
  topics: ['t2', 't1'],
  contact: 'team@example.org',
  results: [
    { finding: '+1', after: '@x' },
    { finding: 'b', after: 'c' },
  ],
  source: { url: 'https://example.org' },
}

it('what is written out is read as it was, and no cell is a formula', () => {
  const columns = columnsOf(fields, () => 2)
  const cells = cellsOf(fields, full, known)
  const line = columns.map((column) => neutral(cells.get(column) ?? ''))
  for (const cell of line) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  const csv = [columns, line]
    .map((each) => each.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')
  expect(check(csv)).toEqual({ documents: [{ row: 2, data: full }], faults: [] })
  const json = JSON.stringify([objectOf(fields, full, known)])
  expect(check(json, 'json')).toEqual({ documents: [{ row: 1, data: full }], faults: [] })
})
