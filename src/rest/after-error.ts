import type { AfterErrorHook } from 'payload'
import { explainError } from './explain-error'
import { leaveFailure } from './failure'

/** Gives failures of the database their right status, and tells the route which requests to run again. */
export const afterError: AfterErrorHook = ({ error, req, result }) => {
  const failure = explainError(error)
  if (!failure) return undefined
  if (req) leaveFailure(req, failure)
  const known = result && 'errors' in result && failure.status === 400 && failure.again
  return { status: failure.status, response: known ? result : { errors: [{ message: failure.message }] } }
}
