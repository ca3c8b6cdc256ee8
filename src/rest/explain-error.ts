import { isRetryable } from '@/database/with-retry'
import type { Failure } from './failure'

const CONFLICT: Failure = {
  status: 409,
  message: 'Someone else was saving this at the same moment. Nothing was changed: please save again.',
  again: true,
}
const AWAY: Failure = {
  status: 503,
  message: 'The database cannot be reached just now. Please try again.',
  again: false,
}
const MOVED: Failure = { ...AWAY, again: true }
const FULL: Failure = { status: 507, message: 'There is no room left to store this.', again: false }
const MALFORMED: Failure = { status: 400, message: 'The request is not well formed.', again: false }

/** A transaction whose session another failure has already ended: MongoDB error codes and driver classes. */
const ENDED_CODES = new Set([225, 244, 246, 256, 263])
const ENDED_NAMES = new Set(['MongoExpiredSessionError', 'MongoTransactionError'])
/** The primary stepped down, is about to, or was told to stop: what was asked was not done, and soon can be. */
const MOVED_CODES = new Set([91, 189, 10107, 11600, 11602, 13435, 13436])
const AWAY_NAMES =
  /^(DatabaseAway|Mongo(ose)?ServerSelectionError|MongoNetwork\w*Error|MongoNotConnectedError|MongoPool\w+Error|MongoTopologyClosedError|MongoNotPrimary\w*)$/
const MALFORMED_NAMES = new Set([
  'SyntaxError',
  'CastError',
  'BSONError',
  'URIError',
  'ObjectParameterError',
  'BSONVersionError',
])
/** BadValue, FailedToParse, TypeMismatch, InvalidBSON, UnsupportedFormat, InvalidNamespace. */
const MALFORMED_CODES = new Set([2, 9, 14, 16, 22, 40, 73])
/** MongoDB numbers what its parsers of queries refuse from here on. */
const PARSER_CODES = 15_000

interface Fault {
  name?: string
  code?: unknown
  status?: unknown
  cause?: unknown
  data?: { errors?: { path?: string; message?: string }[] }
}

const isConflict = (fault: Fault) =>
  isRetryable(fault) || ENDED_CODES.has(Number(fault.code)) || ENDED_NAMES.has(String(fault.name))

/** Two documents reached for the same address at once; run again, the later one gets the next. */
const isSlugRace = ({ data }: Fault) =>
  data?.errors?.some(({ path, message }) => path === 'slug' && /unique/i.test(message ?? '')) ?? false

const isMalformed = ({ name, code, status }: Fault) =>
  MALFORMED_NAMES.has(String(name)) ||
  MALFORMED_CODES.has(Number(code)) ||
  Number(code) > PARSER_CODES ||
  // Mongoose's own, which Payload's namesake is told from by its status.
  (name === 'ValidationError' && status === undefined)

/** What a failure inside Payload means to whoever asked, or undefined when Payload's own answer is right. */
export function explainError(error: unknown): Failure | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const fault = error as Fault
  if (isConflict(fault)) return CONFLICT
  if (isSlugRace(fault)) return { status: 400, message: 'That web address is taken.', again: true }
  if (MOVED_CODES.has(Number(fault.code))) return MOVED
  if (AWAY_NAMES.test(String(fault.name))) return AWAY
  if (fault.code === 'ENOSPC') return FULL
  if (fault.code === 11000) return { status: 400, message: duplicate(error), again: false }
  return isMalformed(fault) ? MALFORMED : undefined
}

function duplicate(error: object): string {
  const fields =
    'keyValue' in error && typeof error.keyValue === 'object' ? Object.keys(error.keyValue ?? {}) : []
  return `Another document has the same ${fields.join(', ') || 'value'}.`
}
