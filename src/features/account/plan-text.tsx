import type { ReactNode } from 'react'
import type { PlanDocument } from '@/documents/plan'

interface PlanTextProps {
  sections: PlanDocument['sections']
  /** What the page draws in place of the lines of a section. */
  drawn: Partial<Record<NonNullable<PlanDocument['sections'][number]['key']>, ReactNode>>
}

/** The plan as a page to read and to print, in the order of the method. */
export function PlanText({ sections, drawn }: PlanTextProps) {
  return sections.map(({ key, heading, paragraphs = [], items = [] }) => (
    <section className="hub-plan__part" key={heading}>
      <h2 className="hub-h2">{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p className="hub-kept" key={paragraph}>
          {paragraph}
        </p>
      ))}
      {key
        ? drawn[key]
        : items.length > 0 && (
            <ul>
              {items.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
    </section>
  ))
}
