import type { List, PhrasingContent, RootContent, Table } from 'mdast'
import type { Cell, PdfBlock } from '@/documents/pdf/text'
import { writePdf } from '@/documents/pdf/write-pdf'
import { textOf } from '@/lib/markdown/attributed-quote'
import type { Block } from '@/lib/markdown/parse-markdown'
import type { PolicyText } from './policy-text'
import { plainText, runsOf } from './runs'

/** A policy as a tagged PDF, from its Markdown. */
export function policyPdf({ title, author, date, facts, blocks }: PolicyText): Promise<Buffer> {
  return writePdf({
    title,
    author,
    subject: 'Illustrative example',
    date,
    facts: facts.map((value) => ({ value })),
    blocks: blocks.map(blockOf),
  })
}

const CALLOUT_WORDS = { note: 'Note', important: 'Important', safety: 'Staying safe' } as const

function blockOf(block: Block): PdfBlock {
  switch (block.type) {
    case 'paragraph':
      return { kind: 'paragraph', runs: runsOf(block.children) }
    case 'heading':
      return { kind: 'heading', level: block.depth, text: plainText(block.children) }
    case 'list':
      return listOf(block)
    case 'table':
      return tableOf(block)
    case 'blockquote':
      return { kind: 'quote', text: block.children.map(textOf).join(' ') }
    case 'callout':
      return { kind: 'callout', title: CALLOUT_WORDS[block.style], blocks: block.children.map(blockOf) }
    default:
      throw new Error(`a policy file cannot show Markdown of the kind “${block.type}”`)
  }
}

function listOf({ ordered, start, children }: List): PdfBlock {
  const items = children.map((item) => item.children.map((child: RootContent) => blockOf(child)))
  return { kind: 'list', ordered: Boolean(ordered), start: start ?? 1, items }
}

function tableOf({ children }: Table): PdfBlock {
  const cell = (content: PhrasingContent[], head: boolean): Cell => ({
    text: plainText(content),
    ...(head && { head: 'Column' }),
  })
  return {
    kind: 'table',
    rows: children.map((row, at) => row.children.map(({ children: content }) => cell(content, at === 0))),
  }
}
