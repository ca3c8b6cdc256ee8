import { expect, it, vi } from 'vitest'
import { SAMPLE_MEMBER } from '@/lib/sample-member'

vi.stubEnv('PUBLIC_URL', 'https://hub.example.org')
const { keepSampleHere } = await import('./keep-sample-here')

const login = (email: string) => async () =>
  keepSampleHere({ req: {}, user: { email } } as Parameters<typeof keepSampleHere>[0])

it('lets nobody in as the sample member of a hub that others reach', async () => {
  await expect(login(SAMPLE_MEMBER)).rejects.toMatchObject({ status: 401 })
  await expect(login('lead@council.example')()).resolves.toMatchObject({ email: 'lead@council.example' })
})
