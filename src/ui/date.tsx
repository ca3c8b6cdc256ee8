import { formatDate, formatIsoDay } from '@/lib/format-date'

/** `<time>` for a day; nothing when there is none. */
export function Day({ iso }: { iso: string | null | undefined }) {
  const words = formatDate(iso)
  return words ? <time dateTime={formatIsoDay(iso)}>{words}</time> : null
}

/** The element when there is a date, so that a list of facts can leave it out. */
export function dayOrNothing(iso: string | null | undefined) {
  return formatDate(iso) ? <Day iso={iso} /> : null
}
