import { anchorMaker } from './anchor'
import { rootNodes, textOfNode } from './lexical'

export interface RichTextHeading {
  text: string
  /** 2–4 as in `<h2>`. */
  level: number
  /** Fragment, unique in its state. Renderer and index both take it from here, so that links into a page hold. */
  anchor: string
}

export interface RichTextSection {
  /** Null for what stands before the first heading. */
  heading: RichTextHeading | null
  text: string
}

/** The headings of a Lexical state in reading order; see {@link anchorMaker} for `within`. */
export function headingsOf(state: unknown, within = ''): RichTextHeading[] {
  return sectionsOf(state, within).flatMap(({ heading }) => (heading ? [heading] : []))
}

/**
 * A Lexical state cut at its top-level headings. Headings without words cut nothing and have no anchor.
 * The nth heading with words in the state is the nth of the result.
 */
export function sectionsOf(state: unknown, within = ''): RichTextSection[] {
  const anchorOf = anchorMaker(within)
  const sections: { heading: RichTextHeading | null; texts: string[] }[] = [{ heading: null, texts: [] }]
  for (const node of rootNodes(state)) {
    const text = textOfNode(node)
    if (!text) continue
    if (node.type === 'heading') {
      sections.push({ heading: { text, level: levelOf(node.tag), anchor: anchorOf(text) }, texts: [] })
    } else {
      sections.at(-1)?.texts.push(text)
    }
  }
  return sections
    .map(({ heading, texts }) => ({ heading, text: texts.join(' ') }))
    .filter(({ heading, text }) => heading !== null || text !== '')
}

function levelOf(tag: unknown): number {
  const level = typeof tag === 'string' ? Number(tag.slice(1)) : Number.NaN
  return level >= 1 && level <= 6 ? level : 2
}
