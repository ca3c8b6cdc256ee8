import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'

/** What a document file says of itself, and what is missing in it for people who use a screen reader. */
export interface Inside {
  title?: string
  author?: string
  warnings: string[]
}

const UNTAGGED =
  'This PDF has no tags, so that a screen reader cannot tell headings, lists and tables apart. Save it anew from its source as “tagged” or “accessible”.'
const UNTITLED =
  'This PDF has no title of its own, so that its file name is read out instead. Set the title in its properties.'
const NO_LANGUAGE = 'This PDF does not say its language, so that it may be read out in the wrong one.'
const UNREADABLE = 'This PDF is protected or damaged: its accessibility could not be checked.'

function isTagged(pdf: PDFDocument): boolean {
  const marks = pdf.catalog.lookup(PDFName.of('MarkInfo'))
  const isMarked = marks instanceof PDFDict && String(marks.get(PDFName.of('Marked'))) === 'true'
  return isMarked && pdf.catalog.has(PDFName.of('StructTreeRoot'))
}

async function insidePdf(bytes: Buffer): Promise<Inside> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const [title, author] = [pdf.getTitle()?.trim(), pdf.getAuthor()?.trim()]
  const warnings = [
    ...(isTagged(pdf) ? [] : [UNTAGGED]),
    ...(title ? [] : [UNTITLED]),
    ...(pdf.catalog.has(PDFName.of('Lang')) ? [] : [NO_LANGUAGE]),
  ]
  return { ...(title && { title }), ...(author && { author }), warnings }
}

/** Pictures are drawn anew and say nothing; a PDF says who made it, and whether everybody can read it. */
export async function readInside(bytes: Buffer, mimeType: string): Promise<Inside> {
  if (mimeType !== 'application/pdf') return { warnings: [] }
  try {
    return await insidePdf(bytes)
  } catch {
    return { warnings: [UNREADABLE] }
  }
}
