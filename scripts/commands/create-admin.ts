import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '@/config/refusal'
import { withPayload } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run create-admin -- --email ada@example.org [--name "Ada Lovelace"]

Creates an administrator, for instance when nobody can sign in any more. The password is that of the variable
HUB_ADMIN_PASSWORD, or one made up and printed once. Works while the hub is running.`

export async function main(args: string[]) {
  const { values } = optionsOf(HELP, args, { email: { type: 'string' }, name: { type: 'string' } })
  const email = values.email ?? process.env.HUB_ADMIN_EMAIL
  if (!z.email().safeParse(email).success || !email)
    throw new Refusal('Give an e-mail address: --email ada@example.org')
  const given = process.env.HUB_ADMIN_PASSWORD
  const password = given || randomBytes(15).toString('base64url')
  await withPayload(async (payload, { log }) => {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
    if (totalDocs > 0) throw new Refusal('There is an account with that e-mail address already.')
    const data = { email, password, name: values.name ?? 'Administrator', role: 'administrator' as const }
    await payload.create({ collection: 'users', data })
    log(`Created the administrator ${email}${given ? '' : ` with the password ${password}`}`)
  })
}
