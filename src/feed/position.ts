import { Timestamp } from 'mongodb'

/** A place in the change stream of one database. */
export interface Position {
  /** Which database: positions of another one mean nothing here. */
  database: string
  /** MongoDB's cluster time. */
  at: Timestamp
  /** The `_data` of the change's resume token; without it reading starts at the time itself. */
  token?: string
}

const FORM = /^([0-9a-f]{16}):([0-9A-Za-z+/=_-]*)@([\w-]+)$/

/** As the indexes keep it: compared as text, a later place of the same database is greater. */
export function writePosition({ database, at, token = '' }: Position): string {
  const high = at.getHighBitsUnsigned().toString(16).padStart(8, '0')
  const low = at.getLowBitsUnsigned().toString(16).padStart(8, '0')
  return `${high}${low}:${token}@${database}`
}

/** Undefined for text that `writePosition` did not write. */
export function readPosition(text: string): Position | undefined {
  const [, time, token, database] = FORM.exec(text) ?? []
  if (!time || token === undefined || !database) return undefined
  const at = new Timestamp(BigInt(`0x${time}`))
  return token ? { database, at, token } : { database, at }
}

/** Whether an index that stands at `position` has seen the change at `change`. */
export function hasReached(position: string | null, change: string): boolean {
  if (position === null) return false
  return position.split('@')[1] === change.split('@')[1] && position >= change
}
