import { env } from '@/config/env'

/** The full address of a site path. Only PUBLIC_URL is trusted for it, never the Host header. */
export function addressOf(path: string): string {
  return `${env().PUBLIC_URL}${path}`
}
