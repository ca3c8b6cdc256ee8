import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { PlanDocument, PlanItem } from './plan'

function itemOf({ text, href }: PlanItem): Paragraph {
  const children = href
    ? [
        new TextRun(`${text}: `),
        new ExternalHyperlink({ link: href, children: [new TextRun({ text: href, style: 'Hyperlink' })] }),
      ]
    : [new TextRun(text)]
  return new Paragraph({ children, bullet: { level: 0 } })
}

/** A Word document with real headings, lists and links, for changing. */
export function planDocx({ title, subtitle, sections }: PlanDocument): Promise<Buffer> {
  const children = sections.flatMap(({ heading, paragraphs = [], items = [] }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    ...paragraphs.flatMap((text) => text.split('\n').map((line) => new Paragraph({ text: line }))),
    ...items.map(itemOf),
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
