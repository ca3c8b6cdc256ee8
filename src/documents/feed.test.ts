import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { faultsIn } from '../../tests/support/schemas/faults-in'
import { writeFeed } from './feed'

const item = (title: string, date: string) => ({ title, url: '/guidance/a', summary: 'A < B & C', date })
const description = {
  title: 'Guidance',
  description: 'All',
  origin: 'https://hub.example.org',
  page: '/guidance?q=a&sector=nhs',
  self: '/guidance.atom?q=a&sector=nhs',
  items: [item('Old <b>', '2026-01-01T00:00:00Z'), item('New', '2026-02-01T00:00:00Z')],
}

it('is dated by its newest document and links to it', () => {
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(writeFeed(description, 'atom'))
  expect(feed.updated).toBe('2026-02-01T00:00:00.000Z')
  expect(feed.entry[0].link['@_href']).toBe('https://hub.example.org/guidance/a')
})

it('escapes text where readers expect HTML, and only there', () => {
  const { feed } = new XMLParser().parse(writeFeed(description, 'atom'))
  expect(feed.entry[0].title).toBe('Old &#60;b&#62;')
  expect(feed.entry[0].summary).toBe('A &#60; B &#38; C')
  const { rss } = new XMLParser().parse(writeFeed({ ...description, self: '/feeds/all.rss' }, 'rss'))
  expect(rss.channel.item[0].title).toBe('Old <b>')
})

const described: ['atom' | 'rss', typeof description][] = [
  ['atom', { ...description, items: [] }],
  ['atom', description],
  ['rss', { ...description, self: '/feeds/all.rss' }],
]

it.each(described)('is what a validator takes as %s', async (format, feed) => {
  const xml = writeFeed(feed, format)
  expect(await faultsIn(xml, format)).toEqual([])
  expect(xml.match(/ rel="self"/g)).toHaveLength(1)
})

it('is refused by the same validator when something is missing', async () => {
  const feed = writeFeed(description, 'atom')
  const broken = [
    feed.replace(/<updated>.*?<\/updated>/, ''),
    feed.replace(/<id>.*?<\/id>/, '<id>guidance</id>'),
    feed.replace('2026-02-01T00:00:00.000Z', 'yesterday'),
    feed.replace('rel="self"', 'rel="other"'),
  ]
  for (const each of broken) expect((await faultsIn(each, 'atom')).length).toBeGreaterThan(0)
})
