import { drawBlocks, heading, paragraph } from './blocks'
import { closePdf, openPdf } from './page'
import { type PdfText, plain, type Run } from './text'

/** A tagged PDF: headings, paragraphs, lists, tables and links are structure elements in reading order. */
export async function writePdf(text: PdfText): Promise<Buffer> {
  const { title, kicker, lead, facts, blocks } = text
  const pdf = openPdf(text)
  const body = pdf.struct('Document')
  pdf.addStructure(body)
  if (kicker) paragraph(pdf, body, [plain(kicker)], 2)
  heading(pdf, body, 1, title)
  if (lead) paragraph(pdf, body, [{ text: lead, bold: false, italic: true }])
  for (const fact of facts) paragraph(pdf, body, factRuns(fact), 2)
  drawBlocks(pdf, body, blocks)
  body.end()
  return closePdf(pdf, title)
}

const factRuns = ({ name, value }: PdfText['facts'][number]): Run[] =>
  name ? [{ ...plain(`${name}: `), bold: true }, plain(value)] : [plain(value)]
