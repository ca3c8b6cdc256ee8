import type { PdfBlock, PdfText } from '@/documents/pdf/text'
import { paragraphOf } from '@/documents/pdf/text'
import { formatDate } from '@/lib/format-date'

/** What a PDF takes from where it is made. */
export interface PdfPlace {
  /** Full address of the page. */
  address: string
  /** Of the site, without a slash at its end. */
  origin: string
}

interface Dated {
  publishedAt?: string | null
  reviewedAt?: string | null
  nextReview?: string | null
  illustrative?: boolean | null
  contentNote?: string | null
}

type Fact = PdfText['facts'][number]

/** Facts whose value is there. */
export function factsOf(facts: [name: string, value: string | null | undefined | false][]): Fact[] {
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

export function dateFacts({ publishedAt, reviewedAt, nextReview }: Dated): Fact[] {
  return factsOf([
    ['Published', formatDate(publishedAt)],
    ['Last reviewed', formatDate(reviewedAt)],
    ['Next review', formatDate(nextReview)],
  ])
}

/** The same text has the same date, whenever its file is made. */
export function dateOf({ reviewedAt, publishedAt }: Dated): Date {
  const date = new Date(reviewedAt ?? publishedAt ?? 0)
  return Number.isNaN(date.getTime()) ? new Date(0) : date
}

/** What to know before the text. */
export function noteBlocks({ contentNote, illustrative }: Dated): PdfBlock[] {
  return [
    ...(contentNote ? [callout('Before you read', contentNote)] : []),
    ...(illustrative ? [callout('Illustrative example', 'Written to show how the hub works.')] : []),
  ]
}

const callout = (title: string, text: string): PdfBlock => ({
  kind: 'callout',
  title,
  blocks: [paragraphOf(text)],
})

/** A section with its heading; nothing when there is nothing below it. */
export function section(text: string, blocks: PdfBlock[]): PdfBlock[] {
  return blocks.length > 0 ? [{ kind: 'heading', level: 2, text }, ...blocks] : []
}

/** Where the paper came from, for whoever is handed it. */
export function sourceBlocks({ address }: PdfPlace): PdfBlock[] {
  return section('Where this comes from', [
    {
      kind: 'paragraph',
      runs: [
        { text: 'The Equally Safe at Work knowledge hub: ', bold: false, italic: false },
        { text: address, bold: false, italic: false, href: address },
      ],
    },
    paragraphOf('The page has the newest text. Anyone may read it, without an account.'),
  ])
}
