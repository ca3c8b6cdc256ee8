import { describe, expect, it } from 'vitest'
import { editorOf, staffOf } from './staff-of'

const seenBy = (role?: string) =>
  ({ initPageResult: { req: { user: role ? { id: 'a', collection: 'users', role } : null } } }) as never

const outcome = (guard: typeof staffOf, role?: string) => {
  try {
    return guard(seenBy(role)).role
  } catch (error) {
    return String((error as { digest?: unknown }).digest)
  }
}

describe('a page of our own in the admin', () => {
  it.each([
    ['administrator', 'administrator', 'administrator'],
    ['editor', 'editor', 'editor'],
    ['author', 'author', 'NEXT_HTTP_ERROR_FALLBACK;404'],
    ['member', 'NEXT_HTTP_ERROR_FALLBACK;404', 'NEXT_HTTP_ERROR_FALLBACK;404'],
  ])('%s: staff %s, editors %s', (role, staff, editors) => {
    expect([outcome(staffOf, role), outcome(editorOf, role)]).toEqual([staff, editors])
  })

  it('sends nobody to the sign-in page', () => {
    for (const guard of [staffOf, editorOf]) expect(outcome(guard)).toContain('/admin/login')
  })
})
