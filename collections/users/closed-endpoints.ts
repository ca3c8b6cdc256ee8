import type { Endpoint } from 'payload'

/**
 * The first administrator is made on the server, by the start or by `npm run create-admin`. Whoever finds an empty
 * hub first must not become its administrator. These stand before the framework's own, and the first match answers.
 */
export const closedEndpoints: Endpoint[] = [
  {
    path: '/first-register',
    method: 'post',
    handler: () =>
      Response.json({ errors: [{ message: 'Accounts are made by an administrator.' }] }, { status: 403 }),
  },
]
