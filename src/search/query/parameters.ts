/** What Next gives a page as `searchParams`, or what a URL holds. */
export type Parameters = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>

/** All values of one parameter; only the names that are asked for are ever looked at, however many there are. */
export function valuesAt(params: Parameters, name: string): string[] {
  if (params instanceof URLSearchParams) return params.getAll(name)
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}

/** The first value of a parameter, or an empty string. */
export function valueAt(params: Parameters, name: string): string {
  return valuesAt(params, name)[0] ?? ''
}
