/** Why an operation failed, as far as whoever asked should know. */
export interface Failure {
  status: number
  message: string
  /** The same request may well succeed now. */
  again: boolean
}

const FAILURE = Symbol.for('equally-safe-hub.failure')

/** Leaves the failure with the request that it happened in: the config and the route may be bundled apart. */
export function leaveFailure(request: object, failure: Failure): void {
  Object.assign(request, { [FAILURE]: failure })
}

export function failureOf(request: object): Failure | undefined {
  return (request as { [FAILURE]?: Failure })[FAILURE]
}
