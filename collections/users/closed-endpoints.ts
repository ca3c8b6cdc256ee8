import type { Endpoint } from 'payload'
import { sendResetLink } from '@/accounts/send-reset-link'

const answer = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

/**
 * The first administrator is made on the server, by the start or by `npm run create-admin`. Whoever finds an empty
 * hub first must not become its administrator. These stand before the framework's own, and the first match answers.
 */
export const closedEndpoints: Endpoint[] = [
  {
    path: '/first-register',
    method: 'post',
    handler: () => answer(403, 'Accounts are made by an administrator.'),
  },
  {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      const body: unknown = await req.json?.().catch(() => undefined)
      const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : undefined
      if (typeof email !== 'string' || !email.trim()) return answer(400, 'Give an e-mail address.')
      await sendResetLink(email, req)
      return Response.json({
        message: 'If there is an account with this address, a link is on its way to it.',
      })
    },
  },
  // Addresses are not verified by mail here: an administrator knows whom they invite.
  { path: '/verify/:id', method: 'post', handler: () => answer(404, 'There is nothing to verify.') },
]
