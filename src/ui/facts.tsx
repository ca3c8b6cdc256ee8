import type { ReactNode } from 'react'

export interface Fact {
  name: string
  /** Nothing is shown for an empty value. */
  value: ReactNode
  /** The value explains itself; its name is for screen readers. */
  hideName?: boolean
}

const isEmpty = (value: ReactNode) =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

function Pairs({ facts }: { facts: Fact[] }) {
  return facts
    .filter(({ value }) => !isEmpty(value))
    .map(({ name, value, hideName }) => (
      <div key={name}>
        <dt className={hideName ? 'visually-hidden' : undefined}>{name}</dt> <dd>{value}</dd>
      </div>
    ))
}

/** Names and values in one line that wraps. */
export function Metadata({ facts, roomy = false }: { facts: Fact[]; roomy?: boolean }) {
  if (facts.every(({ value }) => isEmpty(value))) return null
  return (
    <dl className={roomy ? 'hub-meta hub-meta--roomy' : 'hub-meta'}>
      <Pairs facts={facts} />
    </dl>
  )
}

/** Names above values, in the panel beside a document. */
export function FactList({ facts }: { facts: Fact[] }) {
  if (facts.every(({ value }) => isEmpty(value))) return null
  return (
    <dl>
      <Pairs facts={facts} />
    </dl>
  )
}
