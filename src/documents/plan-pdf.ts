import PDFDocument from 'pdfkit'
import type { PlanDocument, PlanSection } from './plan'

type Pdf = InstanceType<typeof PDFDocument>

function tagged(pdf: Pdf, tag: string, write: () => void) {
  const element = pdf.struct(tag, {}, [() => write()])
  return element
}

function sectionOf(pdf: Pdf, { heading, paragraphs = [], items = [] }: PlanSection) {
  const section = pdf.struct('Sect')
  section.add(
    tagged(pdf, 'H2', () => {
      pdf.moveDown(0.8).font('Helvetica-Bold').fontSize(14).text(heading).moveDown(0.3)
    }),
  )
  for (const paragraph of paragraphs) {
    section.add(
      tagged(pdf, 'P', () => {
        pdf.font('Helvetica').fontSize(11).text(paragraph, { lineGap: 3 }).moveDown(0.5)
      }),
    )
  }
  if (items.length > 0) {
    const list = pdf.struct('L')
    for (const item of items) {
      const entry = pdf.struct('LI')
      entry.add(
        tagged(pdf, 'LBody', () => {
          pdf.font('Helvetica').fontSize(11).text(`•  ${item}`, { lineGap: 3, indent: 0 }).moveDown(0.3)
        }),
      )
      list.add(entry)
    }
    section.add(list)
  }
  return section
}

/** An accessible PDF: tagged, with a language and a title that readers show. */
export function planPdf(plan: PlanDocument): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 60,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: plan.title, Author: 'Equally Safe at Work knowledge hub' },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  root.add(tagged(pdf, 'H1', () => pdf.font('Helvetica-Bold').fontSize(22).text(plan.title)))
  root.add(tagged(pdf, 'P', () => pdf.font('Helvetica').fontSize(11).text(plan.subtitle)))
  for (const section of plan.sections) root.add(sectionOf(pdf, section))
  root.end()
  pdf.end()
  return done
}
