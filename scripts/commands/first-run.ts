import { env } from '@/config/env'
import { payloadClient } from '@/database/payload-client'
import { createFirstAdministrator } from '../boot/first-administrator'
import { createSampleMember } from '../boot/sample-member'
import { prepareOnce } from '../boot/setup-record'

/** Not for people: `npm start` runs it on a database that has not been prepared. */
export async function main() {
  const { DATABASE_URI = '', SEED } = env()
  await prepareOnce(DATABASE_URI, SEED, async () => {
    const payload = await payloadClient({ waitMs: 10_000 })
    await createFirstAdministrator(payload, env())
    if (SEED !== 'sample') return
    console.log('Loading the sample content')
    const { seedSample } = await import('@/seed/index')
    const { created } = await seedSample(payload, { log: (line: string) => console.log(line) })
    console.log(`Loaded ${created} sample documents`)
    // Only scripts/boot/first-run.ts sets it, and only on a newcomer's machine.
    const password = process.env['HUB_SAMPLE_PASSWORD']
    if (password) await createSampleMember(payload, password)
  })
}
