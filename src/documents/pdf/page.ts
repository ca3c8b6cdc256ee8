import { readFileSync } from 'node:fs'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import type { PdfText } from './text'
import { woffToSfnt } from './woff-to-sfnt'

export type Pdf = PDFKit.PDFDocument

/** Points. */
export const MARGIN = 64
export const PLUM = '#5a2a6e'
export const INK = '#1f1a24'
const GREY = '#5b5563'

const FONTS = {
  text: '400-normal',
  italic: '400-italic',
  bold: '600-normal',
  'bold-italic': '600-italic',
} as const

/** Read from the packages as installed: a bundle would not carry them. */
const FOLDER = path.join(process.cwd(), 'node_modules/@fontsource/newsreader/files')
const unpacked = new Map<string, Buffer>()

function fontFile(style: string): Buffer {
  const known = unpacked.get(style)
  if (known) return known
  const font = woffToSfnt(readFileSync(path.join(FOLDER, `newsreader-latin-${style}.woff`)))
  unpacked.set(style, font)
  return font
}

/** An A4 document with its fonts embedded, its language and title set and ready for structure elements. */
export function openPdf({ title, author, subject, date }: PdfText): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 16, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      CreationDate: date,
      ModDate: date,
    },
  })
  for (const [name, style] of Object.entries(FONTS)) pdf.registerFont(name, fontFile(style))
  describeLinks(pdf)
  declareAccessible(pdf)
  return pdf.font('text').fontSize(11.5).fillColor(INK).lineGap(3)
}

/** PDFKit describes a link's place with an empty string; PDF/UA wants words, and the address is what there is. */
function describeLinks(pdf: Pdf) {
  const link = pdf.link.bind(pdf)
  pdf.link = (x, y, w, h, url, options) => {
    // PDFKit writes a String object as text, and a plain string as a name.
    const Contents = new String(url)
    return link(x, y, w, h, url, { ...options, Contents } as PDFKit.Mixins.AnnotationOption)
  }
}

/** What the file says of itself: that it is PDF/UA-1. Seen to be true with veraPDF; see docs/decisions/022. */
const PDF_UA = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>`

/**
 * PDFKit's own switch for PDF/UA also writes tables of letters that veraPDF finds wrong, and it puts title and author
 * into the XML as they are: an ampersand would break it. By then the file's other copy of them has been written.
 */
function declareAccessible(pdf: Pdf) {
  const endMetadata = pdf.endMetadata.bind(pdf)
  pdf.endMetadata = () => {
    pdf.appendXML(PDF_UA)
    const { Title, Author, Subject } = pdf.info
    Object.assign(pdf.info, { Title: inXml(Title), Author: inXml(Author), Subject: inXml(Subject) })
    endMetadata()
  }
}

const inXml = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Numbers the pages, outside the reading order, and gives the bytes. */
export async function closePdf(pdf: Pdf, title: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++)
    numberPage(pdf, page, `${title} · ${page + 1} of ${count}`)
  pdf.end()
  await done
  return Buffer.concat(chunks)
}

function numberPage(pdf: Pdf, page: number, words: string) {
  pdf.switchToPage(page)
  // A line below the margin would otherwise begin a new page.
  pdf.page.margins.bottom = 0
  pdf.markContent('Artifact', { type: 'Pagination' })
  pdf.font('text').fontSize(9).fillColor(GREY)
  pdf.text(words, MARGIN, pdf.page.height - MARGIN + 8, { lineBreak: false })
  pdf.endMarkedContent()
}
