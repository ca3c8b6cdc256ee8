/** A stretch of text in one style. `href` is a full address. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
  href?: string
}

export interface Cell {
  text: string
  /** The head of its column or its row. */
  head?: 'Column' | 'Row'
}

export type PdfBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: PdfBlock[][] }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'quote'; text: string; by?: string }
  | { kind: 'callout'; title?: string; blocks: PdfBlock[] }

/** What a PDF says; how it looks is decided here alone. */
export interface PdfText {
  title: string
  /** Above the title. */
  kicker?: string
  lead?: string
  author: string
  subject: string
  /** Of the text, not of the file: the same text gives the same bytes. */
  date: Date
  /** A line each, below the title. */
  facts: { name?: string; value: string }[]
  blocks: PdfBlock[]
}

export const plain = (text: string): Run => ({ text, bold: false, italic: false })

export const paragraphOf = (text: string): PdfBlock => ({ kind: 'paragraph', runs: [plain(text)] })
