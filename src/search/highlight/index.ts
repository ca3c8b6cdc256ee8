import type { QueryUnit } from '../plan'
import type { SearchHit } from '../port'
import type { SearchRecord } from '../record'
import { markerOf } from './marker'
import { bestPassage } from './passage'
import { escapeHtml, highlightAll } from './render'

export { escapeHtml } from './render'

type Marked = Pick<SearchHit, 'highlight' | 'passage'>
type Shown = Pick<SearchRecord, 'title' | 'summary' | 'sections'>

/** Makes the highlighter of one query: title and best passage of each document that it found. */
export function highlighter(units: readonly QueryUnit[]): (record: Shown) => Marked {
  const marker = markerOf(units)
  return ({ title, summary, sections }) => {
    const markedTitle = highlightAll(title, marker)
    const passage = units.length > 0 ? bestPassage(sections, marker, units.length) : undefined
    if (!passage) return { highlight: { title: markedTitle, text: highlightAll(summary, marker) } }
    const { heading, anchor, url } = passage.section
    return {
      highlight: { title: markedTitle, text: passage.html || escapeHtml(summary) },
      ...(heading && { passage: { heading, url: anchor ? `${url}#${anchor}` : url } }),
    }
  }
}
