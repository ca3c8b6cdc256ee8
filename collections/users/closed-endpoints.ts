import type { Endpoint } from 'payload'

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
  // Addresses are not verified by mail here: an administrator knows whom they invite.
  { path: '/verify/:id', method: 'post', handler: () => answer(404, 'There is nothing to verify.') },
]
