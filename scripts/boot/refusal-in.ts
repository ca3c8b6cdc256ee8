import { Refusal } from '@/config/refusal'
import { DatabaseAway } from '@/database/database-away'

const SYSTEM: Record<string, (error: NodeJS.ErrnoException) => string> = {
  ENOSPC: (error) => `The disk is full${at(error)}. Free some space and start again.`,
  EDQUOT: (error) => `The disk quota is used up${at(error)}. Free some space and start again.`,
  EACCES: (error) => `No permission to write${at(error)}.`,
  EROFS: (error) => `The file system is read-only${at(error)}.`,
  EADDRINUSE: (error) => portTaken('port' in error ? Number(error.port) : 0),
}

const at = (error: NodeJS.ErrnoException) => (error.path ? ` (${error.path})` : '')

export const portTaken = (port: number) =>
  `Port ${port} is taken by another program. Stop it, or set PORT to another number.`

/** The one line to tell the person at the terminal, or undefined when the error is a fault of the program. */
export function refusalIn(error: unknown): string | undefined {
  if (error instanceof Refusal || error instanceof DatabaseAway) return error.message
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return SYSTEM[String(error.code)]?.(error as NodeJS.ErrnoException)
}
