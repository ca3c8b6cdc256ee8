/** How long whoever finds a weakness may rely on what the file says: RFC 9116 recommends less than a year. */
const MONTHS = 6

/** How to report a weakness (RFC 9116). Its end is the start of a month, so that the file seldom changes. */
export function securityText(addressOf: (path: string) => string, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS, 1))
  return [
    `Contact: ${addressOf('/contact')}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${addressOf('/.well-known/security.txt')}`,
    '',
  ].join('\n')
}
