import type { AfterErrorHook } from 'payload'
import { explainError } from './explain-error'
import { leaveFailure } from './failure'

type Result = NonNullable<Parameters<AfterErrorHook>[0]['result']>

/**
 * What an error tells programs, such as which fields are at fault. The framework tells it of classes that it knows, and a
 * bundle has each class more than once.
 */
function withData(error: object, result: Result | undefined): Result | undefined {
  const { data, isPublic, message } = error as { data?: unknown; isPublic?: unknown; message?: string }
  if (isPublic !== true || typeof data !== 'object' || data === null) return result
  const [first] = result?.errors ?? []
  return { ...result, errors: [{ ...first, message: message ?? '', data }] } as Result
}

/** Gives failures of the database their right status, and tells the route which requests to run again. */
export const afterError: AfterErrorHook = ({ error, req, result }) => {
  const failure = explainError(error)
  const whole = withData(error, result)
  if (!failure) return whole && { response: whole }
  if (req) leaveFailure(req, failure)
  const known = whole && 'errors' in whole && failure.status === 400 && failure.again
  return { status: failure.status, response: known ? whole : { errors: [{ message: failure.message }] } }
}
