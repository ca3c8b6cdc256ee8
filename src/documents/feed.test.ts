import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { documentFeed } from './feed'

const item = (title: string, date: string) => ({ title, url: '/guidance/a', summary: 'A < B & C', date })

it('is dated by its newest document and escapes what staff wrote', () => {
  const feed = documentFeed({
    title: 'Guidance',
    description: 'All',
    origin: 'https://hub.example.org',
    page: '/guidance?q=a&sector=nhs',
    self: '/guidance.atom?q=a&sector=nhs',
    items: [item('Old <b>', '2026-01-01T00:00:00Z'), item('New', '2026-02-01T00:00:00Z')],
  })
  const { feed: atom } = new XMLParser({ ignoreAttributes: false }).parse(feed.atom1())
  expect(atom.updated).toBe('2026-02-01T00:00:00.000Z')
  expect(atom.entry[0].link['@_href']).toBe('https://hub.example.org/guidance/a')
  const { rss } = new XMLParser().parse(feed.rss2())
  expect(rss.channel.item[0].title).toBe('Old <b>')
})
