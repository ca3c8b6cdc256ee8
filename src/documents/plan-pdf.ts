import { type PdfBlock, paragraphOf, plain } from './pdf/text'
import { writePdf } from './pdf/write-pdf'
import type { PlanDocument, PlanItem, PlanSection } from './plan'

const itemOf = ({ text, href }: PlanItem): PdfBlock[] => [
  { kind: 'paragraph', runs: href ? [plain(`${text}: `), { ...plain(href), href }] : [plain(text)] },
]

function blocksOf({ heading, paragraphs = [], items = [] }: PlanSection): PdfBlock[] {
  // A paragraph of the form may have several lines, each its own on paper.
  const lines = paragraphs.flatMap((words) => words.split('\n').filter((one) => one.trim()))
  return [
    { kind: 'heading', level: 2, text: heading },
    ...lines.map(paragraphOf),
    ...(items.length > 0 ? [{ kind: 'list' as const, ordered: false, items: items.map(itemOf) }] : []),
  ]
}

/** An accessible PDF: tagged, with its language, its title and its fonts, as those of published pages. */
export function planPdf({ title, subtitle, on, sections }: PlanDocument): Promise<Buffer> {
  return writePdf({
    title,
    lead: subtitle,
    author: 'Equally Safe at Work knowledge hub',
    subject: 'Plan of an employer, for itself alone',
    date: new Date(on),
    facts: [],
    blocks: sections.flatMap(blocksOf),
  })
}
