import { renderSVG } from 'uqr'
import type { User } from '@/payload-types'
import { type AccountAnswer, accountAnswer } from '../account-answer'
import { endSessions } from '../own-sessions'
import type { SignedIn } from '../signed-in'
import { checkCode } from './check-code'
import {
  beginSecondFactor,
  confirmSecondFactor,
  forgetSecondFactor,
  pendingSecret,
  renewRecoveryCodes,
} from './set-up'

/** What came of a form about the own code. The recovery codes are shown this once. */
export type CodeAnswer = { is: 'done'; codes: string[] } | Extract<AccountAnswer, { is: 'refused' | 'wait' }>

const refused = (message: string): CodeAnswer => ({ is: 'refused', message })
const ON_ALREADY = refused('Your account asks for a code already.')
const NOT_ON = refused('Your account asks for no code yet.')
const WRONG = refused('This code is not right. Look at the app again: it shows a new one every half minute.')

/** A secret for the app; nothing is asked for until a code proves that it arrived. */
export async function beginOwnCode({ payload, user }: SignedIn): Promise<void> {
  if (!user.secondFactorSince) await beginSecondFactor(payload, user.id)
}

/** What the app must know, while the set-up has begun: a picture to scan, and the same as a key to type. */
export async function ownSetUp({ payload, user }: SignedIn) {
  const pending = user.secondFactorSince ? undefined : await pendingSecret(payload, user)
  return pending && { key: pending.secret, picture: renderSVG(pending.address, { border: 2 }) }
}

export async function confirmOwnCode(req: SignedIn, code: string): Promise<CodeAnswer> {
  const { payload, user } = req
  if (user.secondFactorSince) return ON_ALREADY
  const codes = await confirmSecondFactor(payload, user.id, code)
  if (!codes) return WRONG
  // They were opened with the password alone.
  await endSessions(req, 'others')
  await change(req, { secondFactorSince: new Date().toISOString() })
  return { is: 'done', codes }
}

export async function renewOwnCodes(req: SignedIn, code: string): Promise<CodeAnswer> {
  return withCode(req, code, async () => ({
    is: 'done',
    codes: await renewRecoveryCodes(req.payload, req.user.id),
  }))
}

export async function removeOwnCode(req: SignedIn, code: string): Promise<CodeAnswer> {
  return withCode(req, code, async () => {
    await change(req, { secondFactorSince: null })
    await forgetSecondFactor(req.payload, req.user.id)
    return { is: 'done', codes: [] }
  })
}

/** As a change of the account, so that its owner hears of it by mail. */
async function change(req: SignedIn, data: Partial<Pick<User, 'secondFactorSince'>>) {
  await req.payload.update({ collection: 'users', id: req.user.id, data, req, overrideAccess: true })
}

/** A session that somebody left open must not be enough to change how the account is guarded. */
async function withCode(req: SignedIn, code: string, work: () => Promise<CodeAnswer>): Promise<CodeAnswer> {
  if (!req.user.secondFactorSince) return NOT_ON
  try {
    await checkCode(req.user, code.slice(0, 40), req)
  } catch (error) {
    const answer = accountAnswer(error)
    if (answer.is === 'refused' || answer.is === 'wait') return answer
    throw error
  }
  return work()
}
