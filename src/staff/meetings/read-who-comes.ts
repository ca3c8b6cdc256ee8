import type { Payload } from 'payload'
import { populated } from '@/lib/populated'
import type { User } from '@/payload-types'

interface WhoComes {
  coming: number
  notComing: number
  needs: { id: string; name: string; words: string }[]
}

/** What members answered to a meeting. */
export async function readWhoComes(payload: Payload, meeting: string): Promise<WhoComes> {
  const { docs } = await payload.find({
    collection: 'meeting-answers',
    where: { meeting: { equals: meeting } },
    depth: 1,
    populate: { users: { name: true } },
    pagination: false,
  })
  const coming = docs.filter(({ answer }) => answer === 'coming')
  return {
    coming: coming.length,
    notComing: docs.length - coming.length,
    needs: coming.flatMap(({ id, person, accessNeeds }) =>
      accessNeeds ? [{ id, name: populated<User>(person)?.name ?? 'Somebody', words: accessNeeds }] : [],
    ),
  }
}
