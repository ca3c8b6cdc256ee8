import type { Endpoint, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { endSessions } from '@/accounts/end-sessions'
import { checkCode } from '@/accounts/second-factor/check-code'
import {
  beginSecondFactor,
  confirmSecondFactor,
  forgetSecondFactor,
  renewRecoveryCodes,
} from '@/accounts/second-factor/set-up'
import type { User } from '@/payload-types'

const told = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

interface Asked {
  user: User
  code: string
  session: string
}

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  return typeof body === 'object' && body !== null ? { ...body } : {}
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : '')

/** An endpoint of whoever is signed in, for their own account alone. */
const own = (
  path: `/own/${string}`,
  answer: (asked: Asked, req: PayloadRequest) => Promise<Response>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user || user.disabled) return told(401, 'Sign in first.')
    const { code, session } = await bodyOf(req)
    return answer({ user, code: textOf(code), session: textOf(session) }, req)
  },
})

const WRONG = 'This code is not right. Look at the app again: it shows a new one every half minute.'

export const secondFactorEndpoints: Endpoint[] = [
  own('/own/begin-code', async ({ user }, { payload }) => {
    if (user.secondFactorSince) return told(409, 'Your account asks for a code already.')
    const { secret, address } = await beginSecondFactor(payload, user)
    return Response.json({ secret, picture: renderSVG(address, { border: 2 }) })
  }),
  own('/own/confirm-code', async ({ user, code }, req) => {
    if (user.secondFactorSince) return told(409, 'Your account asks for a code already.')
    const codes = await confirmSecondFactor(req.payload, user, code)
    if (!codes) return told(400, WRONG)
    // They were opened with the password alone.
    await endSessions(req, 'others')
    return Response.json({ codes })
  }),
  own('/own/renew-recovery-codes', async ({ user, code }, req) => {
    if (!user.secondFactorSince) return told(409, 'Your account asks for no code yet.')
    await checkCode(user, code, req)
    return Response.json({ codes: await renewRecoveryCodes(req.payload, user) })
  }),
  own('/own/remove-code', async ({ user, code }, req) => {
    if (!user.secondFactorSince) return told(409, 'Your account asks for no code.')
    await checkCode(user, code, req)
    // As a change of the account, so that its owner hears of it by mail.
    const data = { secondFactorSince: null }
    await req.payload.update({ collection: 'users', id: user.id, data, req, overrideAccess: true })
    await forgetSecondFactor(req.payload, user.id)
    return Response.json({})
  }),
  own('/own/end-sessions', async ({ session }, req) => {
    await endSessions(req, session ? { id: session } : 'others')
    return Response.json({})
  }),
]
