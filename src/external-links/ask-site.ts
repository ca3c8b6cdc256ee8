import { type LookupAddress, lookup as lookUp } from 'node:dns'
import { request as askPlain, type IncomingMessage } from 'node:http'
import { request as askSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Guard } from './public-address'

/** A place to which the hub does not go. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed'
}

const NOT_PUBLIC = 'It leads into a network that is not public.'

export interface Asking {
  guard: Guard
  userAgent: string
  signal: AbortSignal
  /** Milliseconds for one answer to begin. */
  patience: number
  /** How names become addresses; by default the machine's own way. */
  resolve?: typeof lookUp
}

export interface SiteAnswer {
  status: number
  location: string | undefined
}

const portOf = ({ port, protocol }: URL) => Number(port) || (protocol === 'https:' ? 443 : 80)
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')

/** The first of a name's addresses. One that is not allowed refuses the name. */
function firstOf(addresses: LookupAddress[], port: number, guard: Guard): LookupAddress | undefined {
  return addresses.every(({ address }) => guard.mayReach(address, port)) ? addresses[0] : undefined
}

/**
 * Gives the connection the very address that was checked, so that a name which answers differently the next time leads
 * nowhere else.
 */
function checkedLookup(port: number, { guard, resolve = lookUp }: Asking): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 4)
      const checked = firstOf(addresses, port, guard)
      if (!checked) done(new NotAllowed(NOT_PUBLIC), '', 4)
      else if (options.all) done(null, [checked])
      else done(null, checked.address, checked.family)
    })
  }
}

function refuseUrl(url: URL, { guard }: Asking): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotAllowed('It is no web address.')
  if (url.username || url.password) throw new NotAllowed('It holds a name or a password.')
  // Node asks for no name when there is an address already.
  if (isIP(hostOf(url)) && !guard.mayReach(hostOf(url), portOf(url))) throw new NotAllowed(NOT_PUBLIC)
}

/** Asks a site for one address and takes the head of its answer alone. Follows nothing. */
export async function askSite(url: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<SiteAnswer> {
  refuseUrl(url, asking)
  const ask = url.protocol === 'https:' ? askSecure : askPlain
  const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(asking.patience)])
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = ask(url, {
      method,
      signal,
      // A connection of its own: none that was opened for another address is used again.
      agent: false,
      lookup: checkedLookup(portOf(url), asking),
      headers: { 'user-agent': asking.userAgent, accept: '*/*' },
    })
    sent.once('response', resolve).once('error', reject)
    sent.end()
  })
  answer.destroy()
  return { status: answer.statusCode ?? 0, location: answer.headers.location }
}
