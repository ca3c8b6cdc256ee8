import { eventually } from './eventually'

interface Answer {
  hits: { url: string; type: string }[]
}

/** One page of each public type, found the way a reader finds it. The hub must hold the sample content. */
export async function publicPages(base: string): Promise<Record<string, string>> {
  const first = async (type: string) => {
    const answer = (await (await fetch(`${base}/search.json?type=${type}`)).json()) as Answer
    const hit = answer.hits[0]
    if (!hit) throw new Error(`The hub shows no ${type}`)
    return hit.url
  }
  await eventually('the index is built', async () => (await fetch(`${base}/health/ready`)).ok, 30_000)
  const types = ['case-studies', 'policies', 'guidance', 'topics', 'meetings', 'organisations']
  const documents = await Promise.all(
    types.map(async (type) => [`one of ${type}`, await first(type)] as const),
  )
  const part = await partOfGuidance(base)
  return {
    home: '/',
    'case studies': '/case-studies',
    policies: '/policies',
    guidance: '/guidance',
    topics: '/topics',
    barriers: '/barriers',
    barrier: '/barriers/leadership-buy-in',
    community: '/community',
    'where we are': '/where-we-are?stage=planning&sector=nhs&size=50-249&standard=data&barrier=backlash',
    search: '/search?q=domestic+abuse',
    'search with filters': '/search?q=policy&sector=nhs&sector=third-sector&stage=doing',
    'search without results': '/search?q=zzzqqq',
    'content page': '/about',
    accessibility: '/accessibility',
    part,
    'all parts': `${part.slice(0, part.lastIndexOf('/'))}/all`,
    thanks: '/useful/thanks?page=/about&ticket=1',
    'not found': '/nowhere',
    ...Object.fromEntries(documents),
  }
}

async function partOfGuidance(base: string): Promise<string> {
  const sitemap = await (await fetch(`${base}/sitemap.xml`)).text()
  const part = /<loc>https?:\/\/[^/]+(\/guidance\/[^/<]+\/[^/<]+)</.exec(sitemap)?.[1]
  if (!part) throw new Error('The sitemap names no part of a guidance document')
  return part
}
