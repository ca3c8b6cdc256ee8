import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does the work in one transaction of `req`: wholly or not at all. Throws what the work throws. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const done = await work()
    if (isOurs) await commitTransaction(req)
    return done
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
