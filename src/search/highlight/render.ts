import type { Token } from '../words/tokens'
import type { Marker } from './marker'

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** `text` from `start` to `end` as HTML-escaped text, answering words within `<mark>`; neighbours share one mark. */
export function renderMarked(
  text: string,
  tokens: readonly Token[],
  marks: readonly number[],
  start = 0,
  end = text.length,
): string {
  let html = ''
  let read = start
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (marks[at] ?? -1) < 0 || token.start < start || token.end > end) continue
    let last = token
    for (
      let next = tokens[at + 1];
      next && joins(text, last, next, marks[at + 1], end);
      next = tokens[at + 1]
    ) {
      last = next
      at++
    }
    html += `${escapeHtml(text.slice(read, token.start))}<mark>${escapeHtml(text.slice(token.start, last.end))}</mark>`
    read = last.end
  }
  return html + escapeHtml(text.slice(read, end))
}

function joins(text: string, last: Token, next: Token, mark: number | undefined, end: number): boolean {
  return (mark ?? -1) >= 0 && next.end <= end && /^[\s-]$/.test(text.slice(last.end, next.start))
}

export function highlightAll(text: string, marker: Marker): string {
  const tokens = marker.read(text)
  return renderMarked(text, tokens, marker.mark(tokens))
}
