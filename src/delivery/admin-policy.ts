import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { HeaderList } from './headers'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Style elements of the admin that carry no nonce, by what stands in them. Payload 3.90 pins what makes them. */
const STYLES = [
  // @payloadcms/next, layouts/Root.
  hashOf('@layer payload-default, payload;'),
  // react-select makes an empty one and fills it by script, which no policy forbids.
  hashOf(''),
  // sonner 1.7: the messages that come and go.
  "'sha256-Od9mHMH7x2G6QuoV3hsPkDCwIyqbg2DX3F5nLeCYQBc='",
  // @faceless-ui/modal, with Payload's prefix.
  "'sha256-RRvYYvypkfR67NPWQ5YM5msNEwtYz7N+9rYPCnXMfXw='",
]

/**
 * Scripts run from our own files, and inline only with the nonce of this one answer. Payload's components carry style
 * attributes in what the server sends, which only `unsafe-inline` lets through: docs/decisions/025.
 */
const policyWith = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "script-src-attr 'none'",
    `style-src-elem 'self' ${STYLES.join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    // Chosen files are shown before they are sent.
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

/** The policy of one answer of the admin. Next reads the nonce from the request and puts it on the scripts that it writes. */
export function adminPolicy(req: IncomingMessage): HeaderList {
  const policy = policyWith(randomBytes(16).toString('base64'))
  req.headers['content-security-policy'] = policy
  return ['content-security-policy', policy]
}
