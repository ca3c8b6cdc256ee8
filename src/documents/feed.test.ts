import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
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
