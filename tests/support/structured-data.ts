/** What search engines ask of each type, and nothing may be empty: schema-dts checks the rest when it is compiled. */
const NEEDED: Record<string, string[]> = {
  Article: ['headline', 'url', 'mainEntityOfPage', 'datePublished', 'publisher', 'inLanguage'],
  BreadcrumbList: ['itemListElement'],
  Event: ['name', 'startDate', 'endDate', 'eventStatus', 'location', 'organizer', 'url'],
  Organization: ['name', 'url'],
  WebSite: ['name', 'url', 'potentialAction'],
  WebPage: ['name', 'url'],
  CollectionPage: ['name', 'url'],
  Dataset: ['name', 'description', 'url', 'creator', 'distribution'],
}
const DATES = /^(date|start|end)[A-Z]/
const ADDRESSES = new Set(['url', 'item', 'mainEntityOfPage', 'contentUrl', 'logo'])

type Thing = Record<string, unknown> & { '@type': string }

/** The things that a page describes for machines; throws when its JSON cannot be read. */
export function thingsOn(html: string): Thing[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  return blocks.flatMap(([, json = '']) => {
    const { '@context': context, '@graph': graph, ...one } = JSON.parse(json)
    if (context !== 'https://schema.org') throw new Error(`The context is ${context}`)
    return graph ?? [one]
  })
}

/** What is wrong with a thing, with the path to it. */
export function thingFaults(thing: Thing, origin: string): string[] {
  const needed = NEEDED[thing['@type']]
  if (!needed) return [`${thing['@type']} is not known`]
  const missing = needed.filter((name) => thing[name] === undefined).map((name) => `no ${name}`)
  const places = thing['@type'] === 'BreadcrumbList' ? breadcrumbFaults(thing) : []
  return [...missing, ...places, ...valueFaults(thing, origin)].map((fault) => `${thing['@type']}: ${fault}`)
}

function valueFaults(value: object, origin: string): string[] {
  return Object.entries(value).flatMap(([name, each]): string[] => {
    if (typeof each === 'object' && each !== null) return valueFaults(each, origin)
    return isSound(name, String(each ?? ''), origin) ? [] : [`${name} is “${each}”`]
  })
}

function isSound(name: string, value: string, origin: string): boolean {
  if (ADDRESSES.has(name)) return value.startsWith(`${origin}/`)
  return DATES.test(name) ? !Number.isNaN(Date.parse(value)) : value !== ''
}

function breadcrumbFaults({ itemListElement }: Thing): string[] {
  const steps = itemListElement as { position: number; name: string; item: string }[]
  return steps.every(({ position, name, item }, i) => position === i + 1 && name && item)
    ? []
    : ['its steps are not in order, or without name or address']
}
