import { expect, it } from 'vitest'
import type { Guidance } from '@/payload-types'
import { neighbours, partsOf } from './parts'

const parts = [
  { title: 'Before you talk', slug: null },
  { title: 'Talking', slug: 'talking' },
]
const doc = { slug: 'first-conversations', title: 'First conversations', parts } as unknown as Guidance

it('gives every part an address, also one without a slug', () => {
  expect(partsOf(doc).map(({ href }) => href)).toEqual([
    '/guidance/first-conversations/before-you-talk',
    '/guidance/first-conversations/talking',
  ])
})

it('leads from the overview through the parts and no further', () => {
  expect(neighbours(doc, null).next?.slug).toBe('before-you-talk')
  expect(neighbours(doc, 'before-you-talk').previous?.title).toBe('Overview')
  expect(neighbours(doc, 'talking').next).toBeUndefined()
})
