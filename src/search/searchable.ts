/** How a field takes part in search. Said once, where the field is declared. */
export interface Searchable {
  /** The field's text is searched; the weight class orders title over summary over headings over body. */
  text?: 'title' | 'summary' | 'body' | 'keywords'
  /** The field's values are a facet: a filter of every finder, a URL parameter, a chip and a count. */
  facet?: FacetDeclaration
}

export interface FacetDeclaration {
  /** URL parameter and key in `search.json`: kebab-case, the singular noun. */
  name: string
  /** What people read above the options. */
  label: string
  /** `natural`: the order in which the field declares its options; `count`: most documents first; `newest`: descending. */
  order?: 'natural' | 'count' | 'newest'
  /** A date field gives its year. */
  from?: 'year'
}

/** For a field's `custom`: `custom: searchable({ facet: { name: 'sector', label: 'Sector' } })`. */
export function searchable(declaration: Searchable): { searchable: Searchable } {
  return { searchable: declaration }
}
