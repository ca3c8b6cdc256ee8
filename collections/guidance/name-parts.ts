import { isAutosave } from '@collections/shared/hooks/is-autosave'
import type { CollectionBeforeChangeHook } from 'payload'
import { slugsLike, wantedSlug } from '@/lib/slug'

interface Part {
  id?: string | null
  title?: string | null
  slug?: string | null
}

/** Gives each part an address from its title, unique within the guidance. */
export const nameParts: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!Array.isArray(data.parts)) return data
  const before = new Map<unknown, Part>((originalDoc?.parts ?? []).map((part: Part) => [part.id, part]))
  const state = { published: Boolean(originalDoc?.publishedAt), autosave: isAutosave(req) }
  const taken = new Set<string>()
  const parts = data.parts.map((part: Part) => {
    const wanted = wantedSlug({ given: part, before: before.get(part.id), ...state })
    if (!wanted) return part
    const slugs = slugsLike(wanted)
    let slug = slugs.next().value
    while (taken.has(slug)) slug = slugs.next().value
    taken.add(slug)
    return { ...part, slug }
  })
  return { ...data, parts }
}
