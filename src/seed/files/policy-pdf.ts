import type { Blockquote, Heading, List, ListItem, PhrasingContent, Table } from 'mdast'
import { textOf } from '../markdown/attributed-quote'
import type { Block, Callout } from '../markdown/parse-markdown'
import { closePdf, MARGIN, openPdf, type Pdf, PLUM } from './pdf-page'
import type { PolicyText } from './policy-text'
import { plainText, type Run, runsOf } from './runs'

type Structure = PDFKit.PDFStructureElement

/** Points. */
const HEADING_SIZES = [22, 16, 13.5, 12]
const TEXT_SIZE = 11.5
const INDENT = 18
const PARAGRAPH_GAP = 8

/** A tagged PDF: headings, paragraphs, lists, tables and links are structure elements in reading order. */
export async function policyPdf(policy: PolicyText): Promise<Buffer> {
  const pdf = openPdf(policy)
  const body = pdf.struct('Document')
  pdf.addStructure(body)
  heading(pdf, body, 1, policy.title)
  for (const fact of policy.facts) paragraph(pdf, body, [{ text: fact, bold: false, italic: false }], 2)
  for (const block of policy.blocks) drawBlock(pdf, body, block)
  body.end()
  return closePdf(pdf, policy.title)
}

function drawBlock(pdf: Pdf, parent: Structure, block: Block) {
  switch (block.type) {
    case 'paragraph':
      return paragraph(pdf, parent, runsOf(block.children))
    case 'heading':
      return drawHeading(pdf, parent, block)
    case 'list':
      return list(pdf, parent, block)
    case 'table':
      return table(pdf, parent, block)
    case 'blockquote':
      return quote(pdf, parent, block)
    case 'callout':
      return callout(pdf, parent, block)
    default:
      throw new Error(`a policy file cannot show Markdown of the kind “${block.type}”`)
  }
}

const drawHeading = (pdf: Pdf, parent: Structure, { depth, children }: Heading) =>
  heading(pdf, parent, depth, plainText(children))

function heading(pdf: Pdf, parent: Structure, level: number, words: string) {
  const size = HEADING_SIZES[level - 1] ?? TEXT_SIZE
  // A heading at the foot of a page would be parted from its text.
  keepTogether(pdf, size * 4)
  if (level > 1) pdf.y += size * 0.6
  parent.add(
    pdf.struct(`H${level}`, { title: words }, () => {
      pdf.font('bold').fontSize(size).fillColor(PLUM).text(words, pdf.x, pdf.y)
    }),
  )
  restore(pdf)
  pdf.y += PARAGRAPH_GAP / 2
}

function paragraph(pdf: Pdf, parent: Structure, runs: Run[], gap = PARAGRAPH_GAP) {
  parent.add(pdf.struct('P', {}, runParts(pdf, runs)))
  restore(pdf)
  pdf.y += gap
}

/** One part for each run; a link is an element of its own so that it is announced as one. */
function runParts(pdf: Pdf, runs: Run[]) {
  return runs.map((run, at) => {
    const draw = () => drawRun(pdf, run, at < runs.length - 1)
    return run.href ? pdf.struct('Link', { alt: run.text }, draw) : draw
  })
}

function drawRun(pdf: Pdf, { text, bold, italic, href }: Run, continued: boolean) {
  const style = [bold && 'bold', italic && 'italic'].filter(Boolean).join('-') || 'text'
  pdf.font(style).fontSize(TEXT_SIZE)
  pdf.text(text, { continued, link: href ?? null, underline: Boolean(href) } as PDFKit.Mixins.TextOptions)
}

function list(pdf: Pdf, parent: Structure, { ordered, start, children }: List) {
  const element = pdf.struct('L')
  parent.add(element)
  children.forEach((item, at) => {
    listItem(pdf, element, item, ordered ? `${(start ?? 1) + at}.` : '•')
  })
  element.end()
  pdf.y += PARAGRAPH_GAP / 2
}

function listItem(pdf: Pdf, parent: Structure, { children }: ListItem, label: string) {
  const left = pdf.x
  const item = pdf.struct('LI')
  parent.add(item)
  // Label and text are drawn apart: they must not part at the end of a page.
  keepTogether(pdf, TEXT_SIZE * 2.5)
  const top = pdf.y
  item.add(pdf.struct('Lbl', {}, () => pdf.text(label, left, top, { lineBreak: false })))
  const body = pdf.struct('LBody')
  item.add(body)
  pdf.x = left + INDENT
  pdf.y = top
  for (const child of children) {
    if (child.type === 'list') list(pdf, body, child)
    else if (child.type === 'paragraph') paragraph(pdf, body, runsOf(child.children), 3)
    else throw new Error(`a policy file cannot show a ${child.type} in a list`)
  }
  body.end()
  item.end()
  pdf.x = left
}

function table(pdf: Pdf, parent: Structure, { children }: Table) {
  const cell = (content: PhrasingContent[], head: boolean) => ({
    text: plainText(content),
    type: head ? 'TH' : 'TD',
    ...(head && { scope: 'Column', font: { src: 'bold' }, backgroundColor: '#efe8f2' }),
  })
  keepTogether(pdf, TEXT_SIZE * 5)
  pdf.table({
    structParent: parent,
    defaultStyle: { padding: 5, border: 0.5, borderColor: '#b9adc2' },
    data: children.map((row, at) => row.children.map(({ children: content }) => cell(content, at === 0))),
  } as PDFKit.Mixins.TableOptionsWithData)
  pdf.x = MARGIN
  restore(pdf)
  pdf.y += PARAGRAPH_GAP
}

function quote(pdf: Pdf, parent: Structure, { children }: Blockquote) {
  const element = pdf.struct('BlockQuote')
  parent.add(element)
  pdf.x += INDENT
  for (const child of children) paragraph(pdf, element, [{ text: textOf(child), bold: false, italic: true }])
  element.end()
  pdf.x -= INDENT
}

const CALLOUT_WORDS = { note: 'Note', important: 'Important', safety: 'Staying safe' } as const

function callout(pdf: Pdf, parent: Structure, { style, children }: Callout) {
  const element = pdf.struct('Sect')
  parent.add(element)
  paragraph(pdf, element, [{ text: CALLOUT_WORDS[style], bold: true, italic: false }], 2)
  for (const child of children) drawBlock(pdf, element, child)
  element.end()
}

function keepTogether(pdf: Pdf, height: number) {
  if (pdf.y + height > pdf.page.maxY()) pdf.addPage()
}

const restore = (pdf: Pdf) => pdf.font('text').fontSize(TEXT_SIZE).fillColor('#1f1a24')
