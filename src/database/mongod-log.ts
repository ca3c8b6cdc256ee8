import { type MongoInstance, MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js'

const KEPT = 50

/** Listens to a starting mongod; the function given back says in words why it failed, if its log says so. */
export function listenForFailure(instance: MongoInstance): () => string | undefined {
  const lines: string[] = []
  const keep = (text: string) => {
    lines.push(...text.split('\n'))
    lines.splice(0, Math.max(0, lines.length - KEPT))
  }
  instance.on(MongoInstanceEvents.instanceSTDOUT, keep)
  instance.on(MongoInstanceEvents.instanceSTDERR, keep)
  return () => lines.map(failureIn).find(Boolean)?.replace(/\s+/g, ' ').slice(0, 300)
}

interface LogEntry {
  /** Severity: I, W, E, F. */
  s?: string
  msg?: string
  attr?: { error?: unknown; message?: unknown }
}

function failureIn(line: string): string | undefined {
  const entry = parsed(line)
  if (!entry) return /error|cannot/i.test(line) ? line : undefined
  if (entry.s !== 'E' && entry.s !== 'F') return undefined
  const detail = entry.attr?.error ?? entry.attr?.message ?? ''
  return `${entry.msg ?? ''} ${wordsIn(detail)}`.trim()
}

function parsed(line: string): LogEntry | undefined {
  try {
    return JSON.parse(line) as LogEntry
  } catch {
    return undefined
  }
}

function wordsIn(detail: unknown): string {
  if (typeof detail === 'string') return detail
  if (typeof detail === 'object' && detail !== null && 'msg' in detail) return String(detail.msg)
  return JSON.stringify(detail)
}
