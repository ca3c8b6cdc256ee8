import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import type { PlanDocument } from './plan'

/** A Word document with real headings and lists, for changing. */
export function planDocx({ title, subtitle, sections }: PlanDocument): Promise<Buffer> {
  const children = sections.flatMap(({ heading, paragraphs = [], items = [] }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    ...paragraphs.flatMap((text) => text.split('\n').map((line) => new Paragraph({ text: line }))),
    ...items.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ])
  const document = new Document({
    title,
    creator: 'Equally Safe at Work knowledge hub',
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: subtitle }),
          ...children,
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
