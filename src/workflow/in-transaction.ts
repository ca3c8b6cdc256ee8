import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { withRetry } from '@/database/with-retry'

/** Runs `work` of the hub itself in one transaction, again after a conflict. */
export async function inTransaction(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  await withRetry(async () => {
    const req = await createLocalReq({ context: {} }, payload)
    const id = await payload.db.beginTransaction()
    if (id === null) throw new Error('MongoDB gave no transaction.')
    req.transactionID = id
    try {
      await work(req)
      await payload.db.commitTransaction(id)
    } catch (error) {
      await payload.db.rollbackTransaction(id)
      throw error
    }
  })
}
