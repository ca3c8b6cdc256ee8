import { expect, test } from 'vitest'
import { servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

test('ready says why not; live stays', async () => {
  expect((await delivery.call('/health/ready')).status).toBe(200)
  delivery.content.mongo = 'down'
  delivery.content.index = 'missing'
  const { status, text } = await delivery.call('/health/ready')
  expect(status).toBe(503)
  expect(JSON.parse(text).reasons).toEqual(['MongoDB does not answer', 'the search index has not been built'])
  expect((await delivery.call('/health/live')).status).toBe(200)
})
