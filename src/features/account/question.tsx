import type { ShownQuestion } from '@/community/questions/read'
import { formatCount } from '@/lib/format-count'
import { formatDate } from '@/lib/format-date'
import { Note } from '@/ui/note'

export function QuestionItem({ question }: { question: ShownQuestion & { answers: number } }) {
  const { id, title, by, on, answers } = question
  return (
    <li className="hub-item">
      <h2 className="hub-item__title">
        <a href={`/account/questions/${id}`}>{title}</a>
      </h2>
      <p className="hub-meta">
        <span>{by}</span> <span>{formatDate(on)}</span>{' '}
        <span>{formatCount(answers, 'answer', 'answers')}</span>
      </p>
    </li>
  )
}

interface WordsProps {
  words: string
  by: string
  /** ISO 8601. */
  on: string
  hiddenBecause?: string
}

/** What a member wrote, who it was as far as members may know, and when. */
export function Words({ words, by, on, hiddenBecause }: WordsProps) {
  return (
    <article className="hub-item">
      {hiddenBecause && (
        <Note title="An editor has hidden this: only you see it" tone="caution">
          <p>{hiddenBecause}</p>
        </Note>
      )}
      {words && <p className="hub-kept">{words}</p>}
      <p className="hub-meta">
        <span>{by}</span> <span>{formatDate(on)}</span>
      </p>
    </article>
  )
}
