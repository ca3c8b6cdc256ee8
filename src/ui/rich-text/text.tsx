import type { ReactNode } from 'react'
import type { LexicalNode } from '@/lib/rich-text'

/** Bits of `format` in a Lexical text node. */
const BOLD = 1
const ITALIC = 2
const STRIKE = 4
const UNDERLINE = 8
const CODE = 16
const SUBSCRIPT = 32
const SUPERSCRIPT = 64

const FORMATS: [bit: number, wrap: (inner: ReactNode) => ReactNode][] = [
  [CODE, (inner) => <code>{inner}</code>],
  [SUBSCRIPT, (inner) => <sub>{inner}</sub>],
  [SUPERSCRIPT, (inner) => <sup>{inner}</sup>],
  [STRIKE, (inner) => <s>{inner}</s>],
  [UNDERLINE, (inner) => <u>{inner}</u>],
  [ITALIC, (inner) => <em>{inner}</em>],
  [BOLD, (inner) => <strong>{inner}</strong>],
]

export function Text({ node }: { node: LexicalNode }) {
  const format = typeof node.format === 'number' ? node.format : 0
  const words: ReactNode = typeof node.text === 'string' ? node.text : null
  return FORMATS.reduce<ReactNode>((inner, [bit, wrap]) => (format & bit ? wrap(inner) : inner), words)
}
