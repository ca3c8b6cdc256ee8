import { BARRIERS, SECTORS, SIZES, STAGES, STANDARDS, type Term } from '@/lib/vocabulary'
import type { Standing } from '@/practice/practice'
import { type Parameters, valueAt } from '@/search/query/parameters'
import type { FieldSpec, FormValues } from '@/ui/form/field-spec'

const CHOICES = [
  { name: 'stage', label: 'Where are you on the way?', terms: STAGES },
  { name: 'sector', label: 'Your sector', terms: SECTORS },
  { name: 'size', label: 'Your size', terms: SIZES },
  { name: 'standard', label: 'The standard you work on', terms: STANDARDS },
  { name: 'barrier', label: 'What is in your way', terms: BARRIERS },
] as const

/** The questions of the page, each of which may be left open. */
export const STANDING_FIELDS: FieldSpec[] = CHOICES.map(({ name, label, terms }) => ({
  kind: 'select',
  name,
  label,
  options: terms,
  empty: 'Any',
}))

function known(params: Parameters, name: string, terms: readonly Term[]): string | undefined {
  const value = valueAt(params, name)
  return terms.some((term) => term.value === value) ? value : undefined
}

/** What a reader chose; words that no list knows are left out. */
export function chosenIn(params: Parameters): FormValues {
  return Object.fromEntries(CHOICES.map(({ name, terms }) => [name, known(params, name, terms)]))
}

const list = (value: unknown) => (typeof value === 'string' ? [value] : undefined)
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export function standingOf(chosen: FormValues): Standing {
  return {
    stage: text(chosen.stage),
    sector: text(chosen.sector),
    size: text(chosen.size),
    standards: list(chosen.standard),
    barriers: list(chosen.barrier),
  }
}

/** The same choices as filters of the case studies, which leave out what does not match. */
export function finderHref(chosen: FormValues): string {
  const pairs = Object.entries(chosen).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return pairs.length > 0 ? `/case-studies?${new URLSearchParams(pairs)}` : '/case-studies'
}
