/**
 * Every value at `path` below `doc`: arrays and blocks on the way are walked through, and a hasMany value gives each
 * of its members. Own properties only, so that a path can never reach a prototype.
 */
export function readPath(doc: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(doc)) return doc.flatMap((item) => readPath(item, path))
  const [name, ...rest] = path
  if (name === undefined) return doc === null || doc === undefined ? [] : [doc]
  if (typeof doc !== 'object' || doc === null || !Object.hasOwn(doc, name)) return []
  return readPath((doc as Record<string, unknown>)[name], rest)
}

/** The string at `name`, or an empty one. */
export function stringAt(doc: unknown, name: string): string {
  const [value] = readPath(doc, [name])
  return typeof value === 'string' ? value.trim() : ''
}
