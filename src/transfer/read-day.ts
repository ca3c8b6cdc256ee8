const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/
const BRITISH = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/

function partsOf(text: string): [number, number, number] | undefined {
  const iso = ISO.exec(text)
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const british = BRITISH.exec(text)
  return british ? [Number(british[3]), Number(british[2]), Number(british[1])] : undefined
}

/** A day as `2026-03-29` or `29/03/2026`, as the editor keeps it: at noon. Undefined when there is no such day. */
export function readDay(text: string): string | undefined {
  const parts = partsOf(text.trim())
  if (!parts) return undefined
  const [year, month, day] = parts
  const date = new Date(Date.UTC(year, month - 1, day, 12))
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200
  return isThere ? date.toISOString() : undefined
}
