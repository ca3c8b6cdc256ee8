import { expect, it } from 'vitest'
import { inviteFault } from './may-invite'

it.each([
  ['administrator', 'administrator', undefined, undefined],
  ['administrator', 'author', undefined, undefined],
  ['administrator', 'member', 'some-employer', undefined],
  ['administrator', 'member', undefined, 'organisation'],
  ['administrator', 'editor', 'some-employer', 'organisation'],
  ['editor', 'member', 'some-employer', undefined],
  ['editor', 'author', undefined, 'role'],
  ['editor', 'editor', undefined, 'role'],
  ['editor', 'administrator', undefined, 'role'],
  ['author', 'member', 'some-employer', 'role'],
  ['member', 'member', 'some-employer', 'role'],
  [undefined, 'member', 'some-employer', 'role'],
] as const)('%s invites %s of %s: %s', (inviter, role, organisation, fault) => {
  expect(inviteFault({ role: inviter }, { role, organisation })).toBe(fault)
})
