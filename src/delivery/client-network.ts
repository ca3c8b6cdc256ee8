import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Who asks. Each of our own proxies adds the address that it saw to the end of `X-Forwarded-For`; what stands before
 * those is the client's own claim.
 */
export function askingAddress(
  req: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string | undefined {
  const forwarded = String(req.headers['x-forwarded-for'] ?? '').split(',')
  const claimed = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  return claimed || req.socket.remoteAddress
}

/**
 * The network that an address belongs to, for limits: one person has a whole IPv6 /64 to choose from.
 * IPv4 addresses stand for themselves.
 */
export function networkOf(address: string | undefined): string {
  if (!address) return 'unknown'
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  return `${expand(plain).slice(0, 4).join(':')}::/64`
}

function expand(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const groups = (part: string | undefined) => (part ? part.split(':') : [])
  const left = groups(head)
  const right = groups(tail)
  const gap = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(gap).fill('0'), ...right].map((group) =>
    group.toLowerCase().replace(/^0+(?=.)/, ''),
  )
}
