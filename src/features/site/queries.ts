import { cache } from 'react'
import { asReader } from '@/database/as-reader'
import type { SiteDetails } from '@/ui/layout/site'
import { safeHref } from '@/ui/safe-href'

const SECTIONS = [
  { label: 'Case studies', href: '/case-studies' },
  { label: 'Policies', href: '/policies' },
  { label: 'Guidance', href: '/guidance' },
  { label: 'Topics', href: '/topics' },
  { label: 'Community', href: '/community' },
]

const AWAY = 'https://www.bbc.co.uk/weather'

/** The site settings as anyone may read them, once a request. */
const settings = cache(async () => {
  const reader = await asReader()
  return reader.findGlobal({ slug: 'site-settings', depth: 0 })
})

/** What stands on every page. */
export const readSite = cache(async (): Promise<SiteDetails> => {
  const reader = await asReader()
  const [site, { items }] = await Promise.all([
    settings(),
    reader.findGlobal({ slug: 'navigation', depth: 0 }),
  ])
  const extra = (items ?? []).flatMap(({ label, url }) => {
    const href = safeHref(url)
    return href ? [{ label, href }] : []
  })
  return {
    name: site.siteName ?? 'Equally Safe at Work',
    strapline: site.strapline ?? undefined,
    exitUrl: safeHref(site.exitUrl) ?? AWAY,
    emergencyNote: site.emergencyNote ?? undefined,
    footerText: site.footerText ?? undefined,
    helplines: site.helplines ?? [],
    navigation: [...SECTIONS, ...extra],
  }
})

/** The first paragraph of the home page, when staff have written one. */
export async function readIntroduction(): Promise<string | undefined> {
  return (await settings()).introduction ?? undefined
}
