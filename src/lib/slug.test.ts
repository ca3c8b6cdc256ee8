import { describe, expect, it } from 'vitest'
import { slugFrom, slugsLike, wantedSlug } from './slug'

const idle = { published: false, autosave: false }

describe('slugFrom', () => {
  it.each([
    ['Women’s Aid & Co', 'womens-aid-and-co'],
    ['  Café, Übung!  ', 'cafe-ubung'],
    ['日本', 'untitled'],
    ['--a__b--', 'a-b'],
  ])('%s → %s', (text, slug) => expect(slugFrom(text)).toBe(slug))

  it('is cut at a word', () => {
    const slug = slugFrom('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('word')).toBe(true)
  })

  it('counts up', () => {
    const slugs = slugsLike('a')
    expect([slugs.next().value, slugs.next().value, slugs.next().value]).toEqual(['a', 'a-2', 'a-3'])
  })
})

describe('wantedSlug', () => {
  it('is made from the title of a new document', () =>
    expect(wantedSlug({ ...idle, given: { title: 'A b' } })).toBe('a-b'))
  it('is what was typed', () =>
    expect(wantedSlug({ ...idle, given: { title: 'A b', slug: 'Mine' } })).toBe('mine'))
  it('follows the title until published', () => {
    const before = { title: 'Gui', slug: 'gui' }
    expect(wantedSlug({ ...idle, given: { title: 'Guide', slug: 'gui' }, before })).toBe('guide')
    expect(wantedSlug({ ...idle, published: true, given: { title: 'Guide', slug: 'gui' }, before })).toBe(
      'gui',
    )
  })
  it('keeps its number while the title stays', () => {
    const before = { title: 'Guide', slug: 'guide-2' }
    expect(wantedSlug({ ...idle, given: { title: 'Guide' }, before })).toBe('guide-2')
  })
  it('keeps a typed address when the title changes', () => {
    const before = { title: 'Guide', slug: 'mine' }
    expect(wantedSlug({ ...idle, given: { title: 'Other', slug: 'mine' }, before })).toBe('mine')
  })
  it('changes after publishing when another is typed', () => {
    const before = { title: 'Guide', slug: 'guide' }
    expect(wantedSlug({ ...idle, published: true, given: { slug: 'other' }, before })).toBe('other')
  })
  it('takes no stale address from an autosave', () => {
    const before = { title: 'Guid', slug: 'guid' }
    const given = { title: 'Guide', slug: 'gu' }
    expect(wantedSlug({ published: false, autosave: true, given, before })).toBe('guide')
  })
  it('has none without a title', () => expect(wantedSlug({ ...idle, given: {} })).toBeUndefined())
})
