import type { PayloadRequest } from 'payload'
import { keepSessions, keptSessions } from './kept-sessions'

const currentOf = ({ user }: PayloadRequest) => (user as { _sid?: string } | null)?._sid

/** Ends one session of the person, or all but the one that asks. */
export async function endSessions(req: PayloadRequest, which: 'others' | { id: string }): Promise<void> {
  if (!req.user) return
  const current = currentOf(req)
  const stays = (id: string) => (which === 'others' ? id === current : id !== which.id)
  const kept = await keptSessions(req.payload, req.user.id)
  await keepSessions(
    req.payload,
    req.user.id,
    kept.filter(({ id }) => stays(id)),
  )
}
