import type { Config, Payload } from 'payload'
import type { LogFn, LoggerOptions } from 'pino'
import { traceOf } from '@/lib/trace-of'
import { statusOf } from './status-of'

function errorIn(logged: unknown): unknown {
  if (typeof logged !== 'object' || logged === null || logged instanceof Error) return logged
  return 'err' in logged ? logged.err : undefined
}

/**
 * What a request did wrong is in its answer, not in the log, and what failed is logged without its message: both quote
 * what people typed. Judged by the status, because a bundle gives the classes of errors other names.
 */
function logWithoutWords(this: Payload['logger'], args: Parameters<LogFn>, log: LogFn): void {
  const [first, words] = args as unknown[]
  const error = errorIn(first)
  if (typeof first === 'object' && error !== undefined) {
    if (statusOf(error) >= 500) log.call(this, traceOf(error), 'A request failed.')
  } else if (typeof first === 'object' && typeof words === 'string') {
    // The hub's own lines: facts, and a sentence that is always the same.
    log.apply(this, args)
  } else {
    // Payload's sentences hold file names, addresses and values.
    log.call(this, traceOf(new Error()), 'Payload noted something.')
  }
}

export const loggerOptions = (level: string): { options: LoggerOptions } => ({
  options: { level, hooks: { logMethod: logWithoutWords } },
})

/** Left to itself Payload logs the message of these alone, as information. */
export const LOGGING_LEVELS: NonNullable<Config['loggingLevels']> = {
  Forbidden: 'error',
  Locked: 'error',
  MissingFile: 'error',
  NotFound: 'error',
  ValidationError: 'error',
}
