const LONGEST = 80

/** Words as the last part of an address: lower-case ASCII letters, digits and hyphens, at most 80 characters. */
export function slugFrom(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return cutAtWord(words) || 'untitled'
}

function cutAtWord(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1)
  const end = cut.lastIndexOf('-')
  return end > LONGEST / 2 ? cut.slice(0, end) : slug.slice(0, LONGEST)
}

/** `slug`, `slug-2`, `slug-3` … without end. */
export function* slugsLike(slug: string): Generator<string, never> {
  yield slug
  for (let number = 2; ; number++) yield `${slug}-${number}`
}

interface Named {
  title?: string | null
  slug?: string | null
}

interface Naming {
  /** What the request brings. */
  given: Named
  /** How the document stood before, when it did. */
  before?: Named | undefined
  /** Once published, an address only changes when someone types another. */
  published: boolean
  /** The admin saves by itself, with the address that it was last told. */
  autosave: boolean
}

/** The address that a document should have, before it is made unique; undefined while it has no title. */
export function wantedSlug({ given, before, published, autosave }: Naming): string | undefined {
  const typed = slugOf(given.slug)
  const fromTitle = slugOf(given.title)
  if (!before?.slug) return typed ?? fromTitle
  const isStale = autosave && !published && isEarlier(typed, fromTitle)
  if (typed && typed !== before.slug && !isStale) return typed
  const follows = !published && wasMade(before) && fromTitle !== slugOf(before.title)
  return follows ? (fromTitle ?? before.slug) : before.slug
}

function slugOf(text: string | null | undefined): string | undefined {
  return text?.trim() ? slugFrom(text) : undefined
}

/** An autosave may carry the address of a moment ago, made from the beginning of the title. */
function isEarlier(typed: string | undefined, fromTitle: string | undefined): boolean {
  return Boolean(typed && fromTitle?.startsWith(typed.replace(/-\d+$/, '')))
}

/** The address was made from the title, not typed. */
function wasMade({ title, slug }: Named): boolean {
  const made = slugOf(title)
  return slug === made || slug?.replace(/-\d+$/, '') === made
}
