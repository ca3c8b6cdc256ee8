import type { Payload } from 'payload'
import type { Env } from '@/config/env'
import { isThisMachine, SAMPLE_MEMBER } from '@/lib/sample-member'

/** The invented employer that it represents: one that got far in two years. */
const EMPLOYER = 'strathmarran-council'

/** Whether a first run makes it: on a hub that nobody has set up, with a database and an address of its own machine. */
export const hasSampleMember = ({ SEED, DATABASE_URI, HUB_ADMIN_EMAIL, PUBLIC_URL }: Env): boolean =>
  SEED === 'sample' && !DATABASE_URI && !HUB_ADMIN_EMAIL && isThisMachine(PUBLIC_URL)

/** Makes the account, once; it goes with the sample content. */
export async function createSampleMember(payload: Payload, password: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { and: [{ sampleKey: { equals: EMPLOYER } }, { illustrative: { equals: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [organisation] = docs
  const email = SAMPLE_MEMBER
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  if (!organisation || totalDocs > 0) return
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Sample member', role: 'member', organisation: organisation.id },
  })
}
