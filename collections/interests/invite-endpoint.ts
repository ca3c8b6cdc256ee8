import {
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { isEditor } from '@/access/roles'
import { daysFrom } from '@/lib/days'
import type { Interest } from '@/payload-types'

/** Days that the interest is kept once it has become an organisation. */
const KEPT_AFTER = 30

const answer = (status: number, message: string, more: object = {}) =>
  Response.json(status < 400 ? { message, ...more } : { errors: [{ message }] }, { status })

/** Makes a private organisation of an interest and invites who wrote: wholly or not at all, and once. */
async function invite(interest: Interest, req: PayloadRequest): Promise<string> {
  const { payload } = req
  const { organisation: title, sector, size, stage, email, name } = interest
  const joined = new Date().toISOString()
  const made = await payload.create({
    collection: 'organisations',
    data: { title, sector, size, stage, visibility: 'private', joined, _status: 'published' },
    req,
  })
  await payload.create({
    collection: 'invitations',
    data: { email, name: name || title, role: 'member', organisation: made.id },
    req,
  })
  await payload.update({
    collection: 'interests',
    id: interest.id,
    data: { invitedAs: made.id, removeAt: daysFrom(new Date(), KEPT_AFTER).toISOString() },
    req,
  })
  return made.id
}

/** One click: interest, organisation, invitation. */
export const inviteEndpoint: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) return answer(403, 'Editors and administrators invite.')
    await addDataAndFileToRequest(req)
    const id = String(req.routeParams?.id ?? '')
    const interest = await req.payload.findByID({
      collection: 'interests',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!interest) return answer(404, 'There is no such interest. It may have been deleted.')
    if (interest.invitedAs) return answer(409, 'This organisation has been invited already.')
    if (!interest.confirmedAt)
      return answer(409, 'The address is not confirmed yet. Wait for it, or write to them.')
    await initTransaction(req)
    try {
      const organisation = await invite(interest, req)
      await commitTransaction(req)
      return answer(200, 'The organisation is made and the invitation is on its way.', { organisation })
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  },
}
