import { formatList } from '@/lib/format-count'
import type { SearchAnswer, SearchQuery } from '@/search/port'
import { Note } from '@/ui/note'
import { withWords } from '../links'
import type { Listing } from '../listings'

interface ReadingProps {
  listing: Listing
  query: SearchQuery
  answer: SearchAnswer
}

const quoted = (words: string) => `“${words}”`

/** What was searched for beyond the reader's own words, and which meaning they may want. */
export function Reading({ listing, query, answer: { reading } }: ReadingProps) {
  if (!reading) return null
  const { also, meanings, corrected } = reading
  if (also.length + meanings.length + corrected.length === 0) return null
  return (
    <Note>
      {corrected.map(({ typed, as }) => (
        <p key={typed}>
          Nothing here says {quoted(typed)}: searching for {quoted(as)}.
        </p>
      ))}
      {also.map(({ typed, words }) => (
        <p key={typed}>
          For {quoted(typed)}, also searching for {formatList(words.map(quoted))}.
        </p>
      ))}
      {meanings.map((word) => (
        <p key={word.word}>
          {quoted(word.word)} can mean{' '}
          {word.meanings.map(({ text, q }, at) => (
            <span key={text}>
              {at > 0 && ' or '}
              <a href={withWords(listing.path, query, q)}>{text}</a>
            </span>
          ))}
          .
        </p>
      ))}
    </Note>
  )
}
