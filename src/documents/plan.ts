/** A plan as plain text in order, from which page, PDF and Word document are made. */
export interface PlanDocument {
  title: string
  /** Under the title: for whom, of which day. */
  subtitle: string
  /** Of the reflection, ISO 8601. */
  on: string
  sections: PlanSection[]
}

export interface PlanSection {
  /** Of those that a page draws in its own way. */
  key?: 'stages' | 'steps' | 'ended' | 'examples'
  heading: string
  paragraphs?: string[]
  items?: PlanItem[]
}

export interface PlanItem {
  text: string
  /** Full address of the page that it names. */
  href?: string
}
