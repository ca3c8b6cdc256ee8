import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does `work` of a request wholly or not at all. */
export async function inOneCommit<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    const mine = await initTransaction(req)
    const result = await work()
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
