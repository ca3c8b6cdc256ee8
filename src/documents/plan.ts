/** A plan as plain text in order, from which page, PDF and Word document are made. */
export interface PlanDocument {
  title: string
  /** Under the title: for whom, of which day. */
  subtitle: string
  sections: PlanSection[]
}

export interface PlanSection {
  heading: string
  paragraphs?: string[]
  items?: string[]
}
