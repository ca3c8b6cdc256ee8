import { documentUrl } from '@/lib/document-url'
import type { Lesson } from './lessons'

interface LessonsProps {
  id: string
  title: string
  lessons: Lesson[]
}

/** What employers said helped, or stood in the way, each with the case study it is from. */
export function Lessons({ id, title, lessons }: LessonsProps) {
  if (lessons.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className="hub-h2" id={id}>
        {title}
      </h2>
      <ul className="hub-lessons">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            {lesson.words} <a href={documentUrl('case-studies', lesson.slug)}>{lesson.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function OpenQuestions({ questions }: { questions: string[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="open-questions">
      <h2 className="hub-h2" id="open-questions">
        Open questions
      </h2>
      <p>What nobody has told the hub yet. If you know, or are trying, others would learn from you.</p>
      <ul className="hub-lessons">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="hub-more">
        <a href="/contact">Tell us what you tried</a>
      </p>
    </section>
  )
}
