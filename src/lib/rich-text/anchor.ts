/** A fragment for `text`: `What we’d do` → `what-wed-do`. Empty when nothing of it can stand in a fragment. */
export function kebab(text: string): string {
  return text
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1-$2')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * Gives each heading of one page its fragment, in reading order: equal headings get `-2`, `-3` …
 * `within` goes in front, so that two rich-text fields on one page never share a fragment.
 */
export function anchorMaker(within = ''): (heading: string) => string {
  const taken = new Set<string>()
  return (heading) => {
    const base = [within, kebab(heading) || 'section'].filter(Boolean).join('-')
    let anchor = base
    for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`
    taken.add(anchor)
    return anchor
  }
}
