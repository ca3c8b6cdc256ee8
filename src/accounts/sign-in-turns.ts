import { LIMITS } from '@/limits/limits'
import type { Turn } from '@/limits/take-turn'

/**
 * Which limits an attempt to sign in counts under. From a device that the account knows only its own: others cannot
 * lock its owner out. From anywhere else by network, by account, and by both.
 */
export function signInTurns(email: string, network: string, device: string | undefined): Turn[] {
  if (device) return [{ limit: LIMITS.signInByDevice, key: device }]
  return [
    { limit: LIMITS.signInByNetwork, key: network },
    { limit: LIMITS.signInByPair, key: `${network} ${email}` },
    { limit: LIMITS.signInByAccount, key: email },
  ]
}
