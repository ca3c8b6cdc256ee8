import { explainError } from './explain-error'
import { type Failure, failureOf } from './failure'
import { refusal } from './refusal'

const TRIES = 15
const LONGEST_MS = 5000

const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.min(250, 10 * 2 ** attempt) * (0.5 + Math.random())))

async function attemptOf(run: () => { request: Request; answer: Promise<Response> }) {
  const { request, answer } = run()
  try {
    return { answer: await answer, failure: failureOf(request) }
  } catch (error) {
    // Thrown past Payload's own handling, as when the database goes away while it looks who is asking.
    const failure = explainError(error)
    if (!failure) throw error
    return { answer: refusal(failure.status, failure.message), failure }
  }
}

/** Payload answers a save of several documents with 400 and “something went wrong” for each. */
const inWords = (answer: Response, { status, message }: Failure): Response =>
  answer.status === status ? answer : refusal(status, message)

/**
 * Runs a request, and again while it only lost a race, up to fifteen times within five seconds. Each run gets a
 * request of its own. The last answer says what was wrong: 409 after a conflict.
 */
export async function runAgain(
  run: () => { request: Request; answer: Promise<Response> },
): Promise<Response> {
  const until = Date.now() + LONGEST_MS
  for (let attempt = 1; ; attempt++) {
    const { answer, failure }: { answer: Response; failure: Failure | undefined } = await attemptOf(run)
    // What lost a race on its way and came through after all is done.
    if (answer.ok || !failure?.again) return answer
    if (attempt >= TRIES || Date.now() > until) return inWords(answer, failure)
    await answer.body?.cancel()
    await pause(attempt)
  }
}
