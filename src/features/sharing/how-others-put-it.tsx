import { Note } from '@/ui/note'

interface HowOthersPutItProps {
  example: { title: string; slug: string; words: string }
}

/** Beside a question: what a published case study says there. */
export function HowOthersPutIt({ example: { title, slug, words } }: HowOthersPutItProps) {
  return (
    <aside aria-label="How others put it">
      <Note title="How others put it">
        <p>“{words}”</p>
        <p>
          From <a href={`/case-studies/${slug}`}>{title}</a>
        </p>
      </Note>
    </aside>
  )
}
