import ipaddr from 'ipaddr.js'

/** Where a request may go. */
export interface Guard {
  mayReach(address: string, port: number): boolean
}

const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

/**
 * An address of the public internet: not this machine, not a private or shared network, not a link's own such as that of
 * a cloud's metadata, no multicast, nothing reserved or for documentation; in IPv6 no other address inside it either.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  const read = ipaddr.process(address)
  if (read.range() !== 'unicast') return false
  return !(read instanceof ipaddr.IPv6) || read.match(GLOBAL_V6)
}

/** The rule of the hub: the public internet, and there only where websites are. */
export const PUBLIC_WEB: Guard = {
  mayReach: (address, port) => (port === 80 || port === 443) && isPublicAddress(address),
}
