import { keepSessions, keptSessions } from './kept-sessions'
import type { SignedIn } from './signed-in'

export interface OwnSession {
  id: string
  began: Date | undefined
  /** It runs out then. Use of the admin moves it on; the pages of /account do not. */
  until: Date
  /** The one that asks. */
  isThis: boolean
}

/** Where the person is signed in, the newest first. */
export async function ownSessions({ payload, user }: SignedIn): Promise<OwnSession[]> {
  const kept = await keptSessions(payload, user.id)
  return kept
    .map(({ id, createdAt, expiresAt }) => ({
      id,
      began: createdAt ? new Date(createdAt) : undefined,
      until: new Date(expiresAt),
      isThis: id === user._sid,
    }))
    .sort((a, b) => Number(b.began ?? 0) - Number(a.began ?? 0))
}

/** Ends one session of the person, or all but the one that asks. */
export async function endSessions(
  { payload, user }: SignedIn,
  which: 'others' | { id: string },
): Promise<void> {
  const stays = (id: string) => (which === 'others' ? id === user._sid : id !== which.id)
  const kept = await keptSessions(payload, user.id)
  await keepSessions(
    payload,
    user.id,
    kept.filter(({ id }) => stays(id)),
  )
}
