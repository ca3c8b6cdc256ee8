import { allPopulated } from '@/lib/populated'
import { BARRIERS, KINDS_OF_VIOLENCE, labelOf, STANDARDS, type Term } from '@/lib/vocabulary'
import type { Topic } from '@/payload-types'
import type { Fact } from '@/ui/facts'

interface Subjects {
  topics?: (string | Topic)[] | null
  standards?: string[] | null
  kinds?: string[] | null
  barriers?: string[] | null
}

function Tags({ links }: { links: { label: string; href: string }[] }) {
  return links.map(({ label, href }) => (
    <a className="hub-tag" key={href} href={href}>
      {label}
    </a>
  ))
}

function choices(
  values: string[] | null | undefined,
  terms: readonly Term[],
  hrefOf: (value: string) => string,
) {
  if (!values || values.length === 0) return null
  return <Tags links={values.map((value) => ({ label: labelOf(terms, value), href: hrefOf(value) }))} />
}

/** What a document is about, each word a way to more of the same. `path` is the listing of its type. */
export function subjectFacts({ topics, standards, kinds, barriers }: Subjects, path: string): Fact[] {
  const named = allPopulated(topics).flatMap(({ title, slug }) =>
    slug ? [{ label: title, href: `/topics/${slug}` }] : [],
  )
  return [
    { name: 'What got in the way', value: choices(barriers, BARRIERS, (value) => `/barriers/${value}`) },
    { name: 'Topics', value: named.length > 0 ? <Tags links={named} /> : null },
    { name: 'Standards', value: choices(standards, STANDARDS, (value) => `${path}?standard=${value}`) },
    {
      name: 'Kinds of violence against women',
      value: choices(kinds, KINDS_OF_VIOLENCE, (value) => `${path}?kind=${value}`),
    },
  ]
}
