import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { sitemapXml } from './model'

it('lists every address with the day it changed, escaped', () => {
  const xml = sitemapXml(
    'https://hub.example.org',
    ['/'],
    [
      { path: "/topics/a&b'c", updatedAt: '2026-02-01T00:00:00.000Z' },
      { path: '/topics/d', updatedAt: '2026-01-01T00:00:00.000Z' },
    ],
  )
  const { urlset } = new XMLParser({ htmlEntities: true }).parse(xml)
  expect(urlset.url).toEqual([
    { loc: 'https://hub.example.org/', lastmod: '2026-02-01T00:00:00.000Z' },
    { loc: "https://hub.example.org/topics/a&b'c", lastmod: '2026-02-01T00:00:00.000Z' },
    { loc: 'https://hub.example.org/topics/d', lastmod: '2026-01-01T00:00:00.000Z' },
  ])
})
