import { documentUrl } from '@/lib/document-url'
import { kebab, sectionsOf } from '@/lib/rich-text'
import type { SearchText, SearchType } from '../model'
import type { SearchSection } from '../record'
import { readPath, stringAt } from './read-path'

/** The field whose text is the page itself: its sections stand without a heading of the field's own. */
const MAIN = 'body'
/** The rows of this field are pages of their own below the document. */
const PARTS = 'parts'

/** The body texts of a document, cut at headings, each with where it stands on the site. */
export function sectionsOfDocument(type: SearchType, doc: unknown, url: string): SearchSection[] {
  const bodies = type.texts.filter(({ weight }) => weight === 'body')
  const groups = new Map<string, SearchText[]>()
  for (const text of bodies) {
    const top = text.path[0] ?? ''
    groups.set(top, [...(groups.get(top) ?? []), text])
  }
  return [...groups].flatMap(([top, texts]) =>
    top === PARTS ? partSections(doc, url) : texts.flatMap((text) => fieldSections(text, doc, url)),
  )
}

function fieldSections(text: SearchText, doc: unknown, url: string): SearchSection[] {
  const values = readPath(doc, text.path)
  const main = text.path.length === 1 && text.path[0] === MAIN
  const field = { heading: main ? '' : text.label, anchor: main ? '' : kebab(text.path[0] ?? ''), url }
  if (text.kind === 'richText') {
    return values.flatMap((state) =>
      sectionsOf(state, field.anchor).map(({ heading, text: words }) => ({
        ...field,
        ...(heading && { heading: heading.text, anchor: heading.anchor }),
        text: words,
      })),
    )
  }
  const words = values.map((value) => wordsOf(value, text)).filter(Boolean)
  return words.length > 0 ? [{ ...field, text: words.join(' ') }] : []
}

/** What a plain value reads as: chosen words by their labels. */
export function wordsOf(value: unknown, { options }: SearchText): string {
  if (typeof value !== 'string') return ''
  return options.find((option) => option.value === value)?.label ?? value.trim()
}

function partSections(doc: unknown, url: string): SearchSection[] {
  return readPath(doc, [PARTS]).flatMap((part) => {
    const title = stringAt(part, 'title')
    const slug = stringAt(part, 'slug') || kebab(title)
    const page = slug ? `${url}/${encodeURIComponent(slug)}` : url
    const [body] = readPath(part, ['body'])
    const inner = sectionsOf(body).map(({ heading, text }) => ({
      heading: heading?.text ?? title,
      anchor: heading?.anchor ?? '',
      url: page,
      text,
    }))
    return inner.length > 0 || !title ? inner : [{ heading: title, anchor: '', url: page, text: '' }]
  })
}

/** Site path of a document; collections without a page of their own lead to the finder. */
export function urlOf(collection: string, slug: string): string {
  return documentUrl(collection, slug) ?? '/search'
}
