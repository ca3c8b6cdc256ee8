import { type Asking, askSite, NotAllowed, type SiteAnswer } from './ask-site'

/** How one link was found. `sure` when once is enough to say that it leads nowhere. */
export type Finding =
  | { works: true; movedTo?: string }
  | { works: false; sure: boolean; reason: string; status?: number }

const MOST_HOPS = 5
const GONE = new Set([404, 410])
const isMove = (status: number) => [301, 302, 303, 307, 308].includes(status)

/** Some sites refuse the short question that they could answer most cheaply. */
async function askTwice(url: URL, asking: Asking): Promise<SiteAnswer> {
  const short = await askSite(url, 'HEAD', asking)
  return short.status < 400 ? short : askSite(url, 'GET', asking)
}

const sentOn = (reason: string): Finding => ({ works: false, sure: true, reason })

/** Each step is asked for as if it were the first: a public page may lead to a private place. */
async function follow(url: URL, asking: Asking, hops = 0, movedTo?: string): Promise<Finding> {
  const { status, location } = await askTwice(url, asking)
  if (!isMove(status) || !location) return found(status, movedTo)
  if (hops === MOST_HOPS) return sentOn(`It is sent on more than ${MOST_HOPS} times.`)
  if (!URL.canParse(location, url)) return sentOn('It is sent on to no web address.')
  const next = new URL(location, url)
  // A move for good is worth writing down, as far as it goes without one that is for now.
  const isForGood = (status === 301 || status === 308) && (hops === 0 || movedTo !== undefined)
  return follow(next, asking, hops + 1, isForGood ? next.href : undefined)
}

function found(status: number, movedTo: string | undefined): Finding {
  if (status < 400) return { works: true, ...(movedTo && { movedTo }) }
  // Closed to programs, or busy: a reader may well get in.
  if ([401, 403, 405, 406, 429].includes(status)) return { works: true }
  if (GONE.has(status)) return { works: false, sure: true, status, reason: 'The page is not there any more.' }
  return { works: false, sure: false, status, reason: `The site answers with an error (${status}).` }
}

const REASONS: Record<string, string> = {
  ENOTFOUND: 'There is no site of that name.',
  ECONNREFUSED: 'The site does not answer.',
  CERT_HAS_EXPIRED: 'The site’s certificate has run out.',
}

function faultOf(error: unknown): Finding {
  if (error instanceof NotAllowed) return { works: false, sure: true, reason: error.message }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { works: false, sure: false, reason: REASONS[code] ?? 'The site does not answer.' }
}

/** Whether a link leads somewhere. Rejects only when the run itself is given up. */
export async function checkLink(href: string, asking: Asking): Promise<Finding> {
  if (!URL.canParse(href)) return { works: false, sure: true, reason: 'It is no web address.' }
  try {
    return await follow(new URL(href), asking)
  } catch (error) {
    asking.signal.throwIfAborted()
    return faultOf(error)
  }
}
