import type { Thing } from 'schema-dts'
import { breadcrumbData, graph } from '@/documents/structured-data'
import { JsonLd } from '@/ui/json-ld'
import { addressOf } from './address'

interface PageDataProps {
  thing: Thing
  /** Below the home page, with the page itself last. */
  trail: { name: string; path: string }[]
}

/** What the page is about, and where it stands, for machines. */
export function PageData({ thing, trail }: PageDataProps) {
  const steps = [{ name: 'Home', path: '/' }, ...trail].map(({ name, path }) => ({
    name,
    address: addressOf(path),
  }))
  return <JsonLd data={graph(thing, breadcrumbData(steps))} />
}
