import type { Payload } from 'payload'
import type { Env } from '@/config/env'

/** Creates the administrator of HUB_ADMIN_EMAIL when there is none at all; says whether it did. */
export async function createFirstAdministrator(payload: Payload, env: Env): Promise<boolean> {
  const { HUB_ADMIN_EMAIL: email, HUB_ADMIN_PASSWORD: password } = env
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
  })
  if (totalDocs > 0 || !email || !password) return false
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administrator', role: 'administrator' },
  })
  return true
}
