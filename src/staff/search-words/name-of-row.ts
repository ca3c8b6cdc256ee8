import { formatCount } from '@/lib/format-count'

/** A row of any list of the search words, as the form holds it. */
export interface WordsRow {
  words?: string[]
  from?: string
  to?: string
  word?: string
  meanings?: string[]
  queries?: string[]
  documents?: unknown[]
  until?: string | null
}

/** Empty for a row in which nothing has been typed. */
export function nameOfRow(row: WordsRow): string {
  const { words, from, to, word, meanings, queries } = row
  if (words?.length) return words.join(' = ')
  if (from || to) return `${from || '…'} → ${to || '…'}`
  if (word) return `${word}: ${meanings?.join(' or ') || '…'}`
  return queries?.length ? nameOfBet(queries, row) : ''
}

function nameOfBet(queries: string[], { documents = [], until }: WordsRow): string {
  const count = formatCount(documents.length, 'document', 'documents')
  return [`${queries.join(', ')} → ${count}`, until && `until ${until.slice(0, 10)}`]
    .filter(Boolean)
    .join(', ')
}
