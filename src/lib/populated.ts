/** A related document as it comes when it may be read; a bare id, or nothing, is one that this reader may not see. */
export function populated<T extends object>(value: string | T | null | undefined): T | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}

/** Those of a list that may be read. */
export function allPopulated<T extends object>(values: (string | T)[] | null | undefined): T[] {
  return (values ?? []).flatMap((value) => populated(value) ?? [])
}
