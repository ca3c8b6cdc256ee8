import type { Config } from 'payload'

/**
 * What a request did wrong is in its answer, not in the log: messages quote what people typed. Conflicts are run again,
 * and `afterError` logs what nobody foresaw.
 */
export const LOGGING = {
  APIError: false,
  AuthenticationError: false,
  CastError: false,
  Forbidden: false,
  Locked: false,
  LockedAuth: false,
  MissingFile: false,
  MongoServerError: false,
  NotFound: false,
  QueryError: false,
  Refused: false,
  SecondFactorNeeded: false,
  SyntaxError: false,
  TooManyAttempts: false,
  UnauthorizedError: false,
  ValidationError: false,
  WrongCode: false,
} as NonNullable<Config['loggingLevels']>
