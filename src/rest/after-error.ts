import type { AfterErrorHook, PayloadRequest } from 'payload'
import { explainError } from './explain-error'
import { leaveFailure } from './failure'

/** Name, code and place alone: the message may quote what people wrote. */
function logUnforeseen(error: Error, req: PayloadRequest | undefined): undefined {
  const status = 'status' in error ? Number(error.status) : 500
  const code = 'code' in error ? error.code : undefined
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  if (status >= 500) req?.payload?.logger.error({ name: error.name, code, stack }, 'A request failed.')
}

/** Gives failures of the database their right status, and tells the route which requests to run again. */
export const afterError: AfterErrorHook = ({ error, req, result }) => {
  const failure = explainError(error)
  if (!failure) return logUnforeseen(error, req)
  if (req) leaveFailure(req, failure)
  const known = result && 'errors' in result && failure.status === 400 && failure.again
  return { status: failure.status, response: known ? result : { errors: [{ message: failure.message }] } }
}
