import { kebab } from '@/lib/rich-text'
import type { Guidance } from '@/payload-types'

export interface Part {
  title: string
  /** Site path. */
  href: string
  slug: string
  body: unknown
}

/** The parts of guidance in order. A part without a slug has the one that its title gives, as in the search index. */
export function partsOf(doc: Pick<Guidance, 'slug' | 'parts'>): Part[] {
  return (doc.parts ?? []).flatMap(({ title, slug, body }) => {
    const own = slug || kebab(title ?? '')
    return own && title
      ? [{ title, slug: own, body, href: `/guidance/${doc.slug}/${encodeURIComponent(own)}` }]
      : []
  })
}

/** The part before and after `slug`; the overview stands before the first. */
export function neighbours(doc: Pick<Guidance, 'slug' | 'parts' | 'title'>, slug: string | null) {
  const way = [{ title: 'Overview', slug: null, href: `/guidance/${doc.slug}` }, ...partsOf(doc)]
  const here = way.findIndex((step) => step.slug === slug)
  return { previous: way[here - 1], next: here === -1 ? undefined : way[here + 1] }
}
