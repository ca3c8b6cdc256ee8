import { withoutReferences } from '@/lib/references'
import { slugFrom } from '@/lib/slug'
import type { Fact, Mend } from './finding'
import { wordPattern } from './identifying-words'

type Document = Record<string, unknown>

/** Kept for staff alone, or by the hub: nothing that a reader sees, and where a name has its place. */
const KEPT = new Set([
  'id',
  'slug',
  'previousSlugs',
  'consent',
  'storyConsent',
  'sourceOrganisation',
  'organisation',
  'owner',
  'sampleKey',
  'linksTo',
  'mediaUsed',
  'withheld',
  'relationTo',
  'value',
  'type',
  'url',
])

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, KEPT.has(name) ? inner : mapTexts(inner, change)]),
  )
}

/** `the employer` at the start of a sentence, and after another article, reads as people write it. */
function fitting(instead: string, text: string, at: number): string {
  const starts = at === 0 || /[.!?:]\s*$/.test(text.slice(0, at))
  return starts ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}

function replaceWords(text: string, words: string, instead: string): string {
  return text.replace(wordPattern(words), (_match, ...rest) => {
    const at = rest.find((one): one is number => typeof one === 'number') ?? 0
    return fitting(instead, text, at)
  })
}

/** The document with other words. An address made from the title follows it. */
function rename(doc: Document, words: string, instead: string): Document {
  const renamed = mapTexts(doc, (text) => replaceWords(text, words, instead)) as Document
  const named =
    typeof doc.slug === 'string' && wordPattern(words, { anyCase: true }).test(doc.slug.replaceAll('-', ' '))
  const changed = renamed.title !== doc.title
  return named || changed ? { ...renamed, slug: slugFrom(String(renamed.title ?? '')) } : renamed
}

/** What a withheld fact leaves in its place. */
export const leftOf = (fact: Fact): null | [] => (fact === 'topics' ? [] : null)

function withhold(doc: Document, facts: Fact[]): Document {
  const before = Array.isArray(doc.withheld) ? doc.withheld : []
  const left = Object.fromEntries(facts.map((fact) => [fact, leftOf(fact)]))
  return { ...doc, ...left, withheld: [...new Set([...before, ...facts])] }
}

const isLinkTo = (node: unknown, url: string): node is { children: unknown[] } => {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
    return false
  return 'fields' in node && (node.fields as { url?: unknown } | null)?.url === url
}

/** Text without the links to one address; their words stay. */
function dropLink(value: unknown, url: string): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      isLinkTo(item, url) ? (dropLink(item.children, url) as unknown[]) : [dropLink(item, url)],
    )
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, dropLink(inner, url)]))
}

/** The document after one click. Renaming a file changes nothing in the document itself. */
export function mended(doc: Document, mend: Mend): Document {
  if (mend.do === 'withhold') return withhold(doc, mend.facts)
  if (mend.do === 'rename') return rename(doc, mend.words, mend.instead)
  if (mend.do === 'drop-link') return dropLink(doc, mend.url) as Document
  if (mend.do === 'unlink') return withoutReferences(doc, new Set([mend.id])) as Document
  return doc
}
