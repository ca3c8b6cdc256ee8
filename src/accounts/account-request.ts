import { createLocalReq, type PayloadRequest } from 'payload'
import { payloadClient } from '@/database/payload-client'

/** A request of somebody who is not signed in yet, with the headers that came. Throws `DatabaseAway`. */
export async function accountRequest(headers: Headers): Promise<PayloadRequest> {
  return createLocalReq({ req: { headers } }, await payloadClient())
}
