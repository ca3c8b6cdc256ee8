import { once } from 'node:events'
import http, { type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ContentState, newContentState } from '@/feed/epoch'
import { listen } from './listen'
import { createWorkerDelivery } from './worker'

const content: ContentState = { ...newContentState(), following: true, mongo: 'up', index: 'ready' }
let server: Server
let url: string

beforeAll(async () => {
  const delivery = createWorkerDelivery(content)
  server = listen(() => delivery).listen(0)
  await once(server, 'listening')
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a worker says how it is', async () => {
  expect((await fetch(`${url}/health/live`)).status).toBe(200)
  expect((await fetch(`${url}/health/ready?from=probe`)).status).toBe(200)
  content.following = false
  expect((await fetch(`${url}/health/ready`)).status).toBe(503)
})

test.each([
  ['GET', '/'],
  ['GET', '/search.json?q=leave'],
  ['GET', '/admin'],
  ['POST', '/api/users/login'],
  ['GET', '/_next/static/a.css'],
])('%s %s is refused by a worker in plain words', async (method, path) => {
  const answer = await fetch(url + path, { method })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8'])
  expect(await answer.text()).toMatch(/^This process serves no pages/)
})

test('an upload that asks first is refused before it is sent', async () => {
  const req = http.request(`${url}/api/media`, { method: 'POST', headers: { expect: '100-continue' } })
  const asked = await new Promise((resolve, reject) => {
    req.on('continue', () => resolve('send it'))
    req.on('response', (answer) => resolve(answer.resume().statusCode))
    req.on('error', reject)
    req.flushHeaders()
  })
  req.destroy()
  expect(asked).toBe(503)
})
