import { BasePayload } from 'payload'
import { afterAll, expect, test, vi } from 'vitest'
import { embeddedUri, freePort } from '@/database/embedded-mongod'

afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('while MongoDB is away no Payload is begun, whose models and connection would stay', async () => {
  vi.stubEnv('DATABASE_URI', embeddedUri(await freePort(), 'away'))
  const init = vi.spyOn(BasePayload.prototype, 'init')
  const { payloadClient } = await import('@/database/payload-client')
  await expect(payloadClient()).rejects.toThrow('MongoDB does not answer')
  expect(init).not.toHaveBeenCalled()
})
