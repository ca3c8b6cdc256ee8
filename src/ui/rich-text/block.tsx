import { type LexicalNode, rootNodes } from '@/lib/rich-text'
import { Note } from '../note'
import { Quote } from '../quote'
import type { RenderInside } from './render-inside'

const CALLOUTS = {
  note: { title: undefined, tone: 'plain' },
  important: { title: 'Important', tone: 'caution' },
  safety: { title: 'Staying safe', tone: 'second' },
} as const

const isStyle = (style: unknown): style is keyof typeof CALLOUTS =>
  typeof style === 'string' && Object.hasOwn(CALLOUTS, style)

/** A callout or a quote with its source; an unknown block shows nothing. */
export function Block({ node, inside }: { node: LexicalNode; inside: RenderInside }) {
  const fields = (typeof node.fields === 'object' && node.fields !== null ? node.fields : {}) as Record<
    string,
    unknown
  >
  if (fields.blockType === 'callout') {
    return (
      <Note {...CALLOUTS[isStyle(fields.style) ? fields.style : 'note']}>
        {inside(rootNodes(fields.content))}
      </Note>
    )
  }
  if (fields.blockType === 'quote' && typeof fields.text === 'string') {
    return (
      <Quote
        text={fields.text}
        by={typeof fields.attribution === 'string' ? fields.attribution : undefined}
      />
    )
  }
  return null
}
