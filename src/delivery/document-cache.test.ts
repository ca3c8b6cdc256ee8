import { expect, test } from 'vitest'
import { noReads } from '@/lib/render-reads'
import { Dependencies } from './dependencies'
import { Document } from './document'
import { DocumentCache } from './document-cache'

const KILOBYTE = 1024

const image = (bytes: number, status = 200) => new Document(status, [], Buffer.alloc(bytes), 'image/png')
const ordinary = image(10 * KILOBYTE)

const entry = (document = ordinary) => ({
  document,
  madeFrom: new Dependencies(noReads()),
  epoch: 1,
  at: 0,
})

function ask(cache: DocumentCache, key: string): void {
  if (cache.get(key)) return
  cache.noteMissed(key)
  cache.set(key, entry())
}

test('a hundred thousand addresses take no more room than there is, asked for once or twice', () => {
  const cache = new DocumentCache(1024 * KILOBYTE)
  for (let i = 0; i < 50_000; i++) {
    ask(cache, `/search?q=${i}`)
    ask(cache, `/search?q=${i}`)
    ask(cache, `/guidance/${i}`)
  }
  expect(cache.bytes).toBeLessThanOrEqual(1280 * KILOBYTE)
  expect(cache.bytes).toBeGreaterThan(1000 * KILOBYTE)
})

test('rare questions push out neither the pages of the site nor the questions that many ask', () => {
  const cache = new DocumentCache(1024 * KILOBYTE)
  const site = Array.from({ length: 80 }, (_, i) => `/guidance/${i}`)
  const asked = Array.from({ length: 20 }, (_, i) => `/search?q=often${i}`)
  for (const key of site) ask(cache, key)
  for (let round = 0; round < 8; round++) for (const key of asked) ask(cache, key)
  for (let i = 0; i < 20_000; i++) {
    ask(cache, `/search?q=rare${i}`)
    ask(cache, `/search?q=rare${i}`)
    if (i % 100 === 0) for (const key of asked) ask(cache, key)
  }
  expect(site.filter((key) => !cache.peek(key))).toEqual([])
  expect(asked.filter((key) => !cache.peek(key))).toEqual([])
})

test('a page that is gone does not come back from the other room', () => {
  const cache = new DocumentCache()
  cache.set('/guidance/a', entry(image(10)))
  cache.set('/guidance/a', { ...entry(image(10, 404)), epoch: 2 })
  expect(cache.peek('/guidance/a')).toBeUndefined()
})

test('a slow render does not replace a later one', () => {
  const cache = new DocumentCache()
  const later = { ...entry(image(10)), epoch: 3 }
  cache.set('/guidance/a', later)
  cache.set('/guidance/a', entry(image(20)))
  expect(cache.peek('/guidance/a')).toBe(later)
})

test('a packed page keeps no more memory than its compressed bytes', async () => {
  const page = new Document(200, [], Buffer.from('<p>A peer tried this.</p>'.repeat(500)), 'text/html')
  await page.pack()
  expect(page.variant('br')?.body.buffer.byteLength).toBe(page.variant('br')?.body.length)
})
