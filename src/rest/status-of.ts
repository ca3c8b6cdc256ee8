import { explainError } from './explain-error'

/** The status with which an error is answered: 500 when nobody foresaw it. A bundle gives classes of errors other names. */
export function statusOf(error: unknown): number {
  const status = explainError(error)?.status ?? (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : 500
}
