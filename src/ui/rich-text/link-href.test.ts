import { expect, it } from 'vitest'
import { linkHref } from './link-href'

it('links documents by their address and the web by the safe schemes', () => {
  const doc = { relationTo: 'meetings', value: { slug: 'meeting-12' } }
  expect(linkHref({ linkType: 'internal', doc })).toBe('/community/meetings/meeting-12')
  expect(linkHref({ linkType: 'custom', url: 'https://example.org' })).toBe('https://example.org')
})

it('links nothing that is unpublished, unsafe or malformed', () => {
  expect(linkHref({ linkType: 'internal', doc: { relationTo: 'guidance', value: '64b0' } })).toBeUndefined()
  expect(
    linkHref({ linkType: 'internal', doc: { relationTo: 'users', value: { slug: 'x' } } }),
  ).toBeUndefined()
  expect(linkHref({ url: 'javascript:alert(1)' })).toBeUndefined()
  expect(linkHref('odd')).toBeUndefined()
})
