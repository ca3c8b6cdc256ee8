import { cpus } from 'node:os'
import { EDITOR, startOwnHub } from './own-hub'

/** Attempts of each kind: one account takes fifty an hour. */
const TIMES = 40
/** Milliseconds. */
const BOUND = 20

type Kind = 'known' | 'unknown'

/** Milliseconds until a wrong password is refused. Each attempt comes from a network of its own, which no limit counts. */
async function refusal(base: string, email: string, network: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { origin: base, 'content-type': 'application/json', 'x-forwarded-for': network },
    body: JSON.stringify({ email, password: 'not-the-password-of-anybody' }),
  })
  await answer.text()
  if (answer.status !== 401) throw new Error(`A wrong password for ${email} gave ${answer.status}, not 401.`)
  return performance.now() - start
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** How much the time of a refused sign-in tells of whether there is such an account, and prints it. */
export async function main(): Promise<void> {
  console.log(
    `sign-in, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`,
  )
  const hub = await startOwnHub({ TRUSTED_PROXIES: '1' })
  const times: Record<Kind, number[]> = { known: [], unknown: [] }
  try {
    for (let n = 0; n < TIMES; n++) {
      // By turns, so that whatever else the machine does falls on both.
      times.known.push(await refusal(hub.url, EDITOR.email, `203.0.113.${n}`))
      times.unknown.push(await refusal(hub.url, `nobody-${n}@hub.test`, `198.51.100.${n}`))
    }
  } finally {
    await hub.stop()
  }
  const [known, unknown] = [median(times.known), median(times.unknown)]
  const apart = Math.abs(known - unknown)
  console.log(`median refusal: known account ${known.toFixed(1)} ms, unknown ${unknown.toFixed(1)} ms`)
  console.log(`apart ${apart.toFixed(1)} ms (bound ${BOUND} ms): ${apart <= BOUND ? 'held' : 'BROKEN'}`)
}
