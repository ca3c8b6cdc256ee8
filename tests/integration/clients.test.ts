import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asReader } from '@/database/as-reader'
import { asUser } from '@/database/as-user'
import { payloadClient } from '@/database/payload-client'

const draft = { title: 'Not out yet', slug: 'not-out-yet', _status: 'draft' } as const
let payload: Payload
let draftId: string

beforeAll(async () => {
  payload = await payloadClient()
  draftId = (await payload.create({ collection: 'topics', data: { ...draft, summary: '' }, draft: true })).id
  const out = { title: 'Out', slug: 'out', summary: 'Anybody may read this.', _status: 'published' as const }
  await payload.create({ collection: 'topics', data: out })
})
afterAll(() => payload.destroy())

describe('clients keep the access rules on', () => {
  test('a reader finds what is published, and a draft neither in a list, nor by id, slug or count', async () => {
    const reader = await asReader()
    expect((await reader.find({ collection: 'topics' })).docs.map(({ title }) => title)).toEqual(['Out'])
    expect(await reader.count({ collection: 'topics' })).toBe(1)
    expect(await reader.findByID({ collection: 'topics', id: draftId })).toBeNull()
    expect(await reader.findBySlug({ collection: 'topics', slug: 'not-out-yet' })).toBeNull()
    expect((await reader.findBySlug({ collection: 'topics', slug: 'out' }))?.title).toBe('Out')
  })

  test('who calls cannot lift the rules, whatever arguments slip through', async () => {
    const reader = await asReader()
    const lifted = { collection: 'topics', overrideAccess: true, draft: true } as { collection: 'topics' }
    expect((await reader.find(lifted)).totalDocs).toBe(1)
  })

  test('an editor sees the draft, a member does not', async () => {
    const as = async (role: 'editor' | 'member') => {
      const data = { email: `${role}@hub.test`, password: 'correct-horse-battery-1', name: role, role }
      const user = await payload.create({ collection: 'users', data })
      return asUser({ ...user, collection: 'users' })
    }
    expect((await (await as('editor')).findByID({ collection: 'topics', id: draftId }))?.title).toBe(
      'Not out yet',
    )
    expect(await (await as('member')).findByID({ collection: 'topics', id: draftId })).toBeNull()
  })
})
