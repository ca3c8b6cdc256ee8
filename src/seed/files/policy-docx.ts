import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Blockquote, List, Table as MarkdownTable, PhrasingContent } from 'mdast'
import { textOf } from '@/lib/markdown/attributed-quote'
import type { Block, Callout } from '@/lib/markdown/parse-markdown'
import type { PolicyText } from './policy-text'
import { runsOf } from './runs'

const PLUM = '5A2A6E'
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]
const DEEPEST_LIST = 4

/** Numbered lists count for themselves: each takes the next instance of the numbering. */
interface Writing {
  lists: number
}

/** A Word document whose headings, lists and tables are real ones, in British English and with a title. */
export async function policyDocx(policy: PolicyText): Promise<Buffer> {
  const writing: Writing = { lists: 0 }
  const document = new Document({
    title: policy.title,
    creator: policy.author,
    description: 'Illustrative example',
    styles: { default: defaultStyles() },
    numbering: { config: [{ reference: 'steps', levels: numberedLevels() }] },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(policy.title)] }),
          ...policy.facts.map((fact) => new Paragraph({ children: [new TextRun(fact)] })),
          ...policy.blocks.flatMap((block) => blockOf(block, writing)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function defaultStyles() {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: PLUM, font: 'Arial' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    document: {
      run: { size: 24, font: 'Arial', language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 300 } },
    },
    heading1: heading(40, 0),
    heading2: heading(30, 320),
    heading3: heading(26, 240),
    heading4: heading(24, 200),
  }
}

const numberedLevels = () =>
  Array.from({ length: DEEPEST_LIST }, (_, level) => ({
    level,
    format: level === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 360 } } },
  }))

function blockOf(block: Block, writing: Writing): (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ children: inline(block.children) })]
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.depth - 1], children: inline(block.children) })]
    case 'list':
      return listOf(block, writing)
    case 'table':
      return [tableOf(block), new Paragraph('')]
    case 'blockquote':
      return quoteOf(block)
    case 'callout':
      return calloutOf(block, writing)
    default:
      throw new Error(`a policy file cannot show Markdown of the kind “${block.type}”`)
  }
}

function inline(content: PhrasingContent[]): ParagraphChild[] {
  return runsOf(content).map(({ text, bold, italic, href }) => {
    if (!href) return new TextRun({ text, bold, italics: italic })
    return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] })
  })
}

function listOf(list: List, writing: Writing, level = 0): Paragraph[] {
  if (list.ordered) writing.lists += 1
  const place = list.ordered
    ? { numbering: { reference: 'steps', level, instance: writing.lists } }
    : { bullet: { level } }
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return listOf(child, writing, level + 1)
      if (child.type !== 'paragraph') throw new Error(`a policy file cannot show a ${child.type} in a list`)
      return [new Paragraph({ ...place, children: inline(child.children) })]
    }),
  )
}

function tableOf(table: MarkdownTable): Table {
  const rows = table.children.map(
    (row, at) =>
      new TableRow({
        tableHeader: at === 0,
        cantSplit: true,
        children: row.children.map(
          (cell) => new TableCell({ children: [cellText(cell.children, at === 0)] }),
        ),
      }),
  )
  return new Table({
    rows,
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { marginUnitType: WidthType.DXA, top: 80, bottom: 80, left: 100, right: 100 },
  })
}

const cellText = (content: PhrasingContent[], head: boolean) =>
  new Paragraph({
    spacing: { after: 0 },
    children: head ? runsOf(content).map(({ text }) => new TextRun({ text, bold: true })) : inline(content),
  })

const quoteOf = (quote: Blockquote) =>
  quote.children.map(
    (child) => new Paragraph({ indent: { left: 480 }, children: [new TextRun(textOf(child))] }),
  )

const CALLOUT_WORDS = { note: 'Note', important: 'Important', safety: 'Staying safe' } as const

function calloutOf({ style, children }: Callout, writing: Writing): (Paragraph | Table)[] {
  const word = new TextRun({ text: CALLOUT_WORDS[style], bold: true, color: PLUM })
  return [
    new Paragraph({ keepNext: true, children: [word] }),
    ...children.flatMap((child) => blockOf(child, writing)),
  ]
}
