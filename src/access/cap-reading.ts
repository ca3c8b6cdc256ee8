import type { CollectionBeforeOperationHook } from 'payload'
import { isStaff } from './roles'

/** Documents in one answer to someone who is not staff. */
const MOST = 100

/** No request takes the whole collection: what asks for everything, or for too much, gets the first hundred. */
export const capReading: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST' || overrideAccess || isStaff(req)) return args
  const { limit, pagination } = args as { limit?: unknown; pagination?: unknown }
  if (limit === undefined && pagination !== false) return args
  const most = typeof limit === 'number' && limit >= 1 ? Math.min(MOST, Math.floor(limit)) : MOST
  return { ...args, limit: most, pagination: true }
}
