import type { Logger } from 'pino'
import { traceOf } from '@/lib/trace-of'

/** Next and libraries print errors as they are: from here on they stand in the log without their words. */
export function quietConsole(log: Pick<Logger, 'error'>): void {
  for (const level of ['error', 'warn', 'log'] as const) {
    const print = console[level].bind(console)
    console[level] = (...said: unknown[]) => {
      const error = said.find((part) => part instanceof Error)
      if (error) log.error(traceOf(error), 'The framework reported an error.')
      else print(...said)
    }
  }
}
