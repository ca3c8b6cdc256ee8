import { type Member, memberFrom } from '@/community/member'
import { payloadClient } from '@/database/payload-client'
import type { Organisation } from '@/payload-types'
import { PASSWORD } from './rest'

/** A private employer with its representatives `one` and `two`; the first is its lead. */
export async function employer(name: string, changes: Partial<Organisation> = {}): Promise<[Member, Member]> {
  const payload = await payloadClient()
  const base = { title: name, sector: 'nhs', size: '50-249', visibility: 'private', _status: 'published' }
  const { id: organisation } = await payload.create({
    collection: 'organisations',
    data: { ...base, ...changes } as Organisation,
  })
  const join = async (person: string): Promise<Member> => {
    const data = {
      email: `${person}@${name}.example`,
      name: `${person} of ${name}`,
      role: 'member' as const,
      organisation,
      password: PASSWORD,
    }
    const user = await payload.create({ collection: 'users', data, depth: 0 })
    const member = await memberFrom(payload, { ...user, collection: 'users' })
    if (!member) throw new Error(`${person} of ${name} is no member`)
    return member
  }
  return [await join('one'), await join('two')]
}

/** A form as a browser sends it. */
export function form(values: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one)
  return data
}
