/** What a log may hold of an error. */
export interface Trace {
  kind: string
  status?: number
  /** A number or word of MongoDB or Node. */
  code?: number | string
  /** The innermost calls. */
  at: string[]
}

const CALLS = 8

/** The calls alone: a stack begins with the message, which may have any number of lines and look like calls. */
function callsOf({ message, stack = '' }: Error): string[] {
  const from = message ? stack.indexOf(message) : 0
  if (from === -1) return []
  return stack
    .slice(from + message.length)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, CALLS)
    .map((line) => line.trim())
}

const isCode = (code: unknown): code is number | string =>
  typeof code === 'number' || (typeof code === 'string' && /^\w{1,60}$/.test(code))

/** Kind and place of an error without its message, which may quote what people typed. */
export function traceOf(error: unknown): Trace {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const { status, code } = error as { status?: unknown; code?: unknown }
  return {
    kind: error.name || 'Error',
    ...(typeof status === 'number' && { status }),
    ...(isCode(code) && { code }),
    at: callsOf(error),
  }
}
