import { expect, test } from 'vitest'
import { startHub } from '../support/start-hub'

test('HUB_ROLE=worker follows content and keeps the index, and serves no pages', async () => {
  const worker = await startHub({ env: { HUB_ROLE: 'worker' } })
  const ready = await (await fetch(`${worker.url}/health/ready`)).json()
  expect(ready).toMatchObject({ status: 'ready', index: 'ready', feed: { following: true } })
  for (const path of ['/', '/guidance', '/search.json', '/admin', '/api/guidance']) {
    const answer = await fetch(worker.url + path)
    expect([path, answer.status, await answer.text()]).toEqual([
      path,
      503,
      expect.stringMatching(/^This process serves no pages/),
    ])
  }
  expect(worker.logs()).toContain('it serves no pages')
  expect(worker.logs()).not.toContain('/admin')
  expect(await worker.stop()).toBe(0)
})
