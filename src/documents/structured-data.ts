import type {
  Article,
  BreadcrumbList,
  CollectionPage,
  Dataset,
  Event,
  Organization,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts'

const COMMUNITY = 'Equally Safe at Work Community of Practice'

export interface Step {
  name: string
  /** Full address. */
  address: string
}

/** schema.org BreadcrumbList; `steps` start at the home page. */
export function breadcrumbData(steps: Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address,
    })),
  }
}

interface ArticleData {
  title: string
  summary?: string | null
  address: string
  published?: string | null
  modified?: string | null
  /** Named employer, when there is one. */
  about?: string
}

/** schema.org Article of a publication. The publisher is the community; authors are never named. */
export function articleData({ title, summary, address, published, modified, about }: ArticleData): Article {
  return {
    '@type': 'Article',
    headline: title.slice(0, 110),
    name: title,
    description: summary ?? undefined,
    url: address,
    mainEntityOfPage: address,
    datePublished: published ?? undefined,
    dateModified: modified ?? undefined,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: COMMUNITY },
    about: about ? { '@type': 'Organization', name: about } : undefined,
  }
}

interface EventData {
  title: string
  summary?: string | null
  address: string
  startsAt: string
  endsAt: string
  format?: string | null
  place?: string | null
}

const ATTENDANCE = new Map([
  ['online', 'https://schema.org/OnlineEventAttendanceMode'],
  ['in-person', 'https://schema.org/OfflineEventAttendanceMode'],
  ['hybrid', 'https://schema.org/MixedEventAttendanceMode'],
] as const)

/** schema.org Event of a meeting. */
export function eventData({ title, summary, address, startsAt, endsAt, format, place }: EventData): Event {
  return {
    '@type': 'Event',
    name: title,
    description: summary ?? undefined,
    url: address,
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: ATTENDANCE.get(format as 'online'),
    location:
      place && format !== 'online'
        ? { '@type': 'Place', name: place }
        : { '@type': 'VirtualLocation', url: address },
    organizer: { '@type': 'Organization', name: COMMUNITY },
  }
}

/** schema.org Organization of an employer that wants to be named. */
export function organisationData(employer: {
  name: string
  about?: string | null
  address: string
}): Organization {
  const { name, about, address } = employer
  return { '@type': 'Organization', name, description: about ?? undefined, url: address }
}

/** schema.org Organization of those who run the hub. */
export function communityData(origin: string): Organization {
  return {
    '@type': 'Organization',
    name: COMMUNITY,
    url: `${origin}/`,
    logo: `${origin}/favicon.svg`,
    contactPoint: { '@type': 'ContactPoint', contactType: 'enquiries', url: `${origin}/contact` },
  }
}

interface PlainPageData {
  type: 'WebPage' | 'CollectionPage'
  name: string
  about?: string | null
  address: string
}

/** schema.org WebPage of a page that is neither an article nor an event. */
export function pageData({ type, name, about, address }: PlainPageData): WebPage | CollectionPage {
  return { '@type': type, name, description: about ?? undefined, url: address, inLanguage: 'en-GB' }
}

/** schema.org Dataset: the case studies as data, page by page, with what each was tried for and what came of it. */
export function caseStudiesData(addressOf: (path: string) => string): Dataset {
  return {
    '@type': 'Dataset',
    name: 'What employers in Scotland tried for equality and safety at work',
    description:
      'Each published case study with its sector, size, stage, barriers, standards and how mature the practice is, as the hub shows them to everybody.',
    url: addressOf('/case-studies'),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: COMMUNITY },
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: addressOf('/case-studies.json'),
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/atom+xml',
        contentUrl: addressOf('/case-studies.atom'),
      },
    ],
  }
}

/** schema.org WebSite with its search. */
export function siteData(name: string, origin: string): WebSite {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` },
    // How search engines want it written; schema.org itself has no such property.
    'query-input': 'required name=search_term_string',
  } as const
  return {
    '@type': 'WebSite',
    name,
    url: `${origin}/`,
    inLanguage: 'en-GB',
    potentialAction: search,
  }
}

/** Several things on one page. */
export function graph(...things: Thing[]) {
  return { '@graph': things }
}
