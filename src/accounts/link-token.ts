import { createHash, randomBytes } from 'node:crypto'

/** What stands in a link that lets somebody in: 256 bits, so that none can be guessed. */
export const makeLinkToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of it: whoever reads the database, or a backup of it, cannot use the link. */
export const hashLinkToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
