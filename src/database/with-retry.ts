const WRITE_CONFLICT = 112
const NO_SUCH_TRANSACTION = 251
const RETRYABLE_LABELS = ['TransientTransactionError', 'UnknownTransactionCommitResult']

interface MongoFailure {
  code?: unknown
  errorLabels?: unknown
  errorLabelSet?: unknown
  cause?: unknown
}

const labelsOf = ({ errorLabels, errorLabelSet }: MongoFailure): unknown[] => {
  if (Array.isArray(errorLabels)) return errorLabels
  return errorLabelSet instanceof Set ? [...errorLabelSet] : []
}

/** Two transactions met, or the primary moved: the same work may well succeed now. */
export function isRetryable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const failure = error as MongoFailure
  if (failure.code === WRITE_CONFLICT || failure.code === NO_SUCH_TRANSACTION) return true
  if (labelsOf(failure).some((label) => RETRYABLE_LABELS.includes(String(label)))) return true
  return isRetryable(failure.cause)
}

export interface RetryOptions {
  /** How often the work is tried in all. */
  attempts?: number
  /** Milliseconds before the second try; doubles each time, with jitter, up to a second. */
  pause?: number
  random?: () => number
}

/**
 * Runs `work`, and again while MongoDB answers with a conflict that a retry can resolve.
 * The work must start its own transaction each time. Throws the last error as it came.
 */
export async function withRetry<T>(work: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 8, pause = 20, random = Math.random } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error
      const longest = Math.min(1000, pause * 2 ** (attempt - 1))
      await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + random() / 2)))
    }
  }
}
