import { INK, MARGIN, type Pdf, PLUM } from './page'
import { type Cell, type PdfBlock, plain, type Run } from './text'

export type Structure = PDFKit.PDFStructureElement

/** Points. */
const HEADING_SIZES = [22, 16, 13.5, 12]
const TEXT_SIZE = 11.5
const INDENT = 18
const PARAGRAPH_GAP = 8

type Draw = { [K in PdfBlock['kind']]: (pdf: Pdf, parent: Structure, block: Block<K>) => void }
type Block<K extends PdfBlock['kind']> = Extract<PdfBlock, { kind: K }>

const DRAW: Draw = {
  heading: (pdf, parent, { level, text }) => heading(pdf, parent, level, text),
  paragraph: (pdf, parent, { runs }) => paragraph(pdf, parent, runs),
  list,
  table,
  quote,
  callout,
}

/** Draws blocks one below the other, each a structure element under `parent`. */
export function drawBlocks(pdf: Pdf, parent: Structure, blocks: PdfBlock[]) {
  for (const block of blocks) (DRAW[block.kind] as Draw['list'])(pdf, parent, block as Block<'list'>)
}

export function heading(pdf: Pdf, parent: Structure, level: number, words: string) {
  const size = HEADING_SIZES[level - 1] ?? TEXT_SIZE
  // A heading at the foot of a page would be parted from its text.
  keepTogether(pdf, size * 4)
  if (level > 1) pdf.y += size * 0.6
  parent.add(
    pdf.struct(`H${Math.min(level, 6)}`, { title: words }, () => {
      pdf.font('bold').fontSize(size).fillColor(PLUM).text(words, pdf.x, pdf.y)
    }),
  )
  restore(pdf)
  pdf.y += PARAGRAPH_GAP / 2
}

export function paragraph(pdf: Pdf, parent: Structure, runs: Run[], gap = PARAGRAPH_GAP) {
  const shown = runs.filter(({ text }) => text !== '')
  if (shown.length === 0) return
  parent.add(pdf.struct('P', {}, runParts(pdf, shown)))
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

function list(pdf: Pdf, parent: Structure, { ordered, start = 1, items }: Block<'list'>) {
  const element = pdf.struct('L')
  parent.add(element)
  items.forEach((item, at) => {
    listItem(pdf, element, item, ordered ? `${start + at}.` : '•')
  })
  element.end()
  pdf.y += PARAGRAPH_GAP / 2
}

function listItem(pdf: Pdf, parent: Structure, blocks: PdfBlock[], label: string) {
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
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraph(pdf, body, block.runs, 3)
    else drawBlocks(pdf, body, [block])
  }
  body.end()
  item.end()
  pdf.x = left
}

function table(pdf: Pdf, parent: Structure, { rows }: Block<'table'>) {
  const cell = ({ text, head }: Cell) => ({
    text,
    type: head ? 'TH' : 'TD',
    ...(head && { scope: head, font: { src: 'bold' }, backgroundColor: '#efe8f2' }),
  })
  keepTogether(pdf, TEXT_SIZE * 5)
  const left = pdf.x
  pdf.table({
    structParent: parent,
    defaultStyle: { padding: 5, border: 0.5, borderColor: '#b9adc2' },
    data: rows.map((row) => row.map(cell)),
  } as PDFKit.Mixins.TableOptionsWithData)
  pdf.x = Math.max(left, MARGIN)
  restore(pdf)
  pdf.y += PARAGRAPH_GAP
}

function quote(pdf: Pdf, parent: Structure, { text, by }: Block<'quote'>) {
  const element = pdf.struct('BlockQuote')
  parent.add(element)
  pdf.x += INDENT
  paragraph(pdf, element, [{ text, bold: false, italic: true }], by ? 2 : PARAGRAPH_GAP)
  if (by) paragraph(pdf, element, [plain(by)])
  element.end()
  pdf.x -= INDENT
}

function callout(pdf: Pdf, parent: Structure, { title, blocks }: Block<'callout'>) {
  const element = pdf.struct('Sect')
  parent.add(element)
  if (title) paragraph(pdf, element, [{ text: title, bold: true, italic: false }], 2)
  drawBlocks(pdf, element, blocks)
  element.end()
}

function keepTogether(pdf: Pdf, height: number) {
  if (pdf.y + height > pdf.page.maxY()) pdf.addPage()
}

const restore = (pdf: Pdf) => pdf.font('text').fontSize(TEXT_SIZE).fillColor(INK)
