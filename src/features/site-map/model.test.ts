import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { faultsIn } from '../../../tests/support/schemas/faults-in'
import { fileNames, partOf, sitemapIndexXml, sitemapXml } from './model'

it('lists every address with the day it changed, escaped', async () => {
  const xml = sitemapXml(
    'https://hub.example.org',
    ['/'],
    [
      { path: "/topics/a&b'c", updatedAt: '2026-02-01T00:00:00.000Z' },
      { path: '/topics/d', updatedAt: '2026-01-01T00:00:00.000Z' },
    ],
  )
  expect(await faultsIn(xml, 'sitemap')).toEqual([])
  const { urlset } = new XMLParser({ htmlEntities: true }).parse(xml)
  expect(urlset.url).toEqual([
    { loc: 'https://hub.example.org/', lastmod: '2026-02-01T00:00:00.000Z' },
    { loc: "https://hub.example.org/topics/a&b'c", lastmod: '2026-02-01T00:00:00.000Z' },
    { loc: 'https://hub.example.org/topics/d', lastmod: '2026-01-01T00:00:00.000Z' },
  ])
})

it('of a large site is a list of files, each of 5,000 documents of one collection', async () => {
  const files = fileNames(
    new Map([
      ['case-studies', 50_001],
      ['guidance', 4],
      ['topics', 0],
    ]),
  )
  expect(files).toHaveLength(1 + 11 + 1)
  expect(files.slice(-2)).toEqual(['case-studies-11.xml', 'guidance-1.xml'])
  const xml = sitemapIndexXml('https://hub.example.org', files)
  expect(await faultsIn(xml, 'sitemap')).toEqual([])
  const { sitemapindex } = new XMLParser().parse(xml)
  expect(sitemapindex.sitemap[0]).toEqual({ loc: 'https://hub.example.org/sitemaps/lists.xml' })
  expect(partOf('case-studies-11.xml')).toEqual({ collection: 'case-studies', number: 11 })
  for (const name of ['case-studies.xml', 'a-0.xml', '../a-1.xml', 'a-1.xml.gz', 'a-123456.xml'])
    expect(partOf(name)).toBeUndefined()
})

it('never names more addresses than the protocol allows', () => {
  const entries = Array.from({ length: 50_010 }, (_, i) => ({
    path: `/a/${i}`,
    updatedAt: '2026-01-01T00:00:00Z',
  }))
  expect(sitemapXml('https://hub.example.org', ['/'], entries).match(/<url>/g)).toHaveLength(50_000)
})
