import { describe, expect, it } from 'vitest'
import { actionsOf, created, deleted } from './what-happened'

const save = (kind: string, before: object, after: object, more = {}) =>
  actionsOf({
    kind,
    before: { ...before },
    after: { ...after },
    takesSteps: false,
    isDraft: false,
    ...more,
  })

describe('what a save did', () => {
  it.each([
    ['a new text', { title: 'A' }, { title: 'B' }, ['change']],
    ['nothing', { title: 'A', updatedAt: '1' }, { title: 'A', updatedAt: '2' }, []],
    [
      'publishing',
      { title: 'A', _status: 'draft' },
      { title: 'B', _status: 'published' },
      ['change', 'publish'],
    ],
    ['taking down', { _status: 'published' }, { _status: 'draft' }, ['unpublish']],
    ['to the trash', { title: 'A' }, { title: 'A', deletedAt: '2026-01-01' }, ['trash']],
    ['out of it', { deletedAt: '2026-01-01' }, { deletedAt: null }, ['restore']],
  ])('%s', (_name, before, after, told) => expect(save('topics', before, after)).toEqual(told))

  it('tells no step twice, and of a newer draft only that the text changed', () => {
    const [before, after] = [
      { title: 'A', _status: 'published' },
      { title: 'B', _status: 'draft' },
    ]
    expect(save('guidance', before, after, { takesSteps: true })).toEqual(['change'])
    expect(save('topics', before, after, { isDraft: true })).toEqual(['change'])
  })

  it.each([
    ['a role', { role: 'author' }, { role: 'editor' }, ['role']],
    ['a password', {}, { password: 'x' }, ['password']],
    ['an address', { email: 'a@b.c' }, { email: 'd@b.c' }, ['address']],
    ['closing', { disabled: false }, { disabled: true, sessions: [] }, ['close']],
    ['a code', {}, { secondFactorSince: '2026-01-01' }, ['code-on']],
    ['no code', { secondFactorSince: '2026-01-01' }, { secondFactorSince: null }, ['code-off']],
    ['mail not wanted', { mailOff: [] }, { mailOff: ['approved'] }, []],
    ['a name', { name: 'A' }, { name: 'B' }, ['change']],
  ])('about a person: %s', (_name, before, after, told) => expect(save('users', before, after)).toEqual(told))

  it('records about something else are told in words of their own', () => {
    expect(created('invitations')).toBe('invite')
    expect(deleted('invitations')).toBe('end-invitation')
    expect(save('sign-offs', { state: 'open' }, { state: 'approved' })).toEqual([])
    expect(save('disclosure-overrides', {}, { confirmedBy: 'x' })).toEqual(['confirm-finding'])
    expect(created('topics')).toBe('create')
    expect(created('imports')).toBeUndefined()
    expect(save('imports', { state: 'checked' }, { state: 'imported' })).toEqual(['import'])
  })
})
