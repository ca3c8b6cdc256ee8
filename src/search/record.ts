/** What the index keeps of one public document. Everything here has been read as an anonymous reader. */
export interface SearchRecord {
  /** `<collection>:<document id>` */
  id: string
  /** Collection slug: `case-studies`, `policies`, `guidance`, `topics`, `meetings`, `organisations`, `pages`. */
  type: string
  slug: string
  title: string
  /** Site path, e.g. `/guidance/first-conversations`. */
  url: string
  summary: string
  /** One line that says what came of it (case studies). */
  outcome?: string
  /** ISO 8601 date that `newest` sorts by and pages show. */
  date: string
  /** ISO 8601 date by which it is to be reviewed, where it has one. */
  reviewBy?: string
  sections: SearchSection[]
  /** Extra words that find the document: labels of its facets, names. */
  keywords: string
  /** Facet name → values with labels, as the anonymous reader may see them. */
  facets: Record<string, FacetValue[]>
}

export interface SearchSection {
  heading: string
  /** Fragment of the heading on its page. */
  anchor: string
  /** Site path of the page that the section is on: a part of guidance has its own. */
  url: string
  text: string
}

export interface FacetValue {
  value: string
  label: string
}
