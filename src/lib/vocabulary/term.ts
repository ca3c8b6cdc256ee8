/** One word of a controlled list: `value` is stored and stands in URLs, `label` is what people read. */
export interface Term<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

/** What stands where an anonymous employer withholds a fact. */
const NOT_TOLD = 'Not told'

/** The label of `value` in `terms`, the value itself when the list does not know it, or “Not told”. */
export function labelOf(terms: readonly Term[], value: string | null | undefined): string {
  if (!value) return NOT_TOLD
  return terms.find((term) => term.value === value)?.label ?? value
}

/** The labels of `values` in their order: `Staff survey, HR data`. Empty for none. */
export function labelsOf(terms: readonly Term[], values: readonly string[] | null | undefined): string {
  return (values ?? []).map((value) => labelOf(terms, value)).join(', ')
}

/** Payload wants a mutable list of plain objects. */
export function asOptions(terms: readonly Term[]): { label: string; value: string }[] {
  return terms.map(({ label, value }) => ({ label, value }))
}
