import type { PayloadRequest } from 'payload'

/** Milliseconds that an answer takes at least: longer than the work for an account that is there. */
const ALIKE = 400

/** Mails a link to a new password, if there is an open account with this address; in the same time if there is none. */
export async function sendResetLink(email: string, req: PayloadRequest): Promise<void> {
  const work = req.payload.forgotPassword({ collection: 'users', data: { email }, req, overrideAccess: true })
  const [done] = await Promise.allSettled([work, new Promise((resolve) => setTimeout(resolve, ALIKE))])
  if (done.status === 'rejected') throw done.reason
}
