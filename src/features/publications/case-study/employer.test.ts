import { expect, it } from 'vitest'
import type { Organisation } from '@/payload-types'
import { employerOf } from './employer'

const organisation = { id: '1', title: 'Glenmore Council', slug: 'glenmore-council' } as Organisation
const base = { sector: 'local-government', organisation } as const

it('links a named employer with a public page', () => {
  expect(employerOf({ ...base, attribution: 'named' })).toEqual({
    name: 'Glenmore Council',
    href: '/organisations/glenmore-council',
  })
})

it('never names an anonymous employer, even when the record still holds one', () => {
  expect(employerOf({ ...base, attribution: 'anonymous' })).toEqual({
    name: 'An employer (Local government)',
  })
  expect(employerOf({ ...base, attribution: 'anonymous', anonymousDescriptor: 'A large employer' })).toEqual({
    name: 'A large employer',
  })
})

it('says only the sector of an employer whose page is private', () => {
  expect(employerOf({ ...base, organisation: '64b0', attribution: 'named' }).name).toBe(
    'An employer (Local government)',
  )
})
