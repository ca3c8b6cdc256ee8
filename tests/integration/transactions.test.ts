import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'

it('a transaction may begin with a page of results, whose count and documents are asked for side by side', async () => {
  const payload = await payloadClient()
  for (let round = 0; round < 50; round++) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      const { totalDocs } = await payload.find({ collection: 'guidance', limit: 1, req })
      expect(totalDocs).toBeGreaterThanOrEqual(0)
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }
})
