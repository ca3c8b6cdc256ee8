/** Represents an invented employer on a newcomer's machine, so that its account can be looked at. */
export const SAMPLE_MEMBER = 'member@hub.localhost'

/** Whether an address is of this machine alone (RFC 6761, 6.3): nobody else reaches what is there. */
export function isThisMachine(url: string): boolean {
  const { hostname } = new URL(url)
  return /^(.*\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname)
}
