import { env } from '@/config/env'

/** The sender: a mailbox at the host that the hub is reached under. */
export function sender() {
  return {
    defaultFromName: 'Equally Safe at Work hub',
    defaultFromAddress: `no-reply@${new URL(env().PUBLIC_URL).hostname}`,
  }
}
