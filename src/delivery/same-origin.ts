import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal'

const ELSEWHERE: Refusal = {
  status: 403,
  message: 'This form was sent from another site. Open the page here and send it again.',
}
const NO_FORM: Refusal = { status: 415, message: 'This is not how a browser sends a form.' }
const FORM_TYPE = /^(multipart\/form-data;.*\bboundary=[^;\s]|application\/x-www-form-urlencoded\b)/i

/**
 * Why something sent to a page must not be taken, or undefined. A page with `no-referrer` sends the origin `null`: then
 * the browser's own word on where it came from counts, and Next is told in its own terms.
 */
export function refuseOtherOrigins({ headers }: IncomingMessage, publicUrl: URL): Refusal | undefined {
  if (!FORM_TYPE.test(headers['content-type'] ?? '')) return NO_FORM
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === publicUrl.origin) return undefined
  if (origin === undefined && site === undefined) return undefined
  if ((origin === undefined || origin === 'null') && site === 'same-origin') {
    headers.origin = publicUrl.origin
    return undefined
  }
  return ELSEWHERE
}
