import { daysIn, refused, sentJson, sentText } from '@collections/shared/answer'
import { newestText } from '@collections/shared/newest-text'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isEditor, isStaff } from '@/access/roles'
import { env } from '@/config/env'
import { askSignOff } from '@/sharing/ask-sign-off'
import { closeLinks } from '@/sharing/close-links'

const MAILBOX = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const NOBODY = 'Sign in as a member of the staff.'
const MISSING = 'There is no such case study, or it is not yours.'

const list: PayloadHandler = async (req) => {
  if (!isStaff(req)) return refused(403, NOBODY)
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    where: { document: { equals: String(req.routeParams?.id) } },
    sort: '-createdAt',
    limit: 5,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Response.json({ signOffs: docs, sharedBy: await sharedBy(req) })
}

/** The address to which the invitation went, when somebody without an account told it. */
async function sharedBy(req: PayloadRequest): Promise<string | undefined> {
  if (!isEditor(req)) return undefined
  const { payload, routeParams } = req
  const { docs } = await payload.find({
    collection: 'share-links',
    where: { caseStudy: { equals: String(routeParams?.id) } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]?.email
}

const ask: PayloadHandler = async (req) => {
  if (!isStaff(req)) return refused(403, NOBODY)
  const doc = await newestText(req, 'case-studies', { toChange: true })
  if (!doc) return refused(404, MISSING)
  const sent = await sentJson(req)
  const email = sentText(sent.email, 200)
  if (email && !MAILBOX.test(email)) return refused(400, 'The address for the link is not an e-mail address.')
  const { path, expiresAt } = await askSignOff({ req, doc, email, days: daysIn(sent.days, 30) })
  return Response.json({ link: new URL(path, env().PUBLIC_URL).href, expiresAt })
}

const close: PayloadHandler = async (req) => {
  if (!isStaff(req)) return refused(403, NOBODY)
  const doc = await newestText(req, 'case-studies', { toChange: true })
  if (!doc) return refused(404, MISSING)
  await closeLinks(doc.id, req)
  return list(req)
}

export const signOffEndpoints: Endpoint[] = [
  { path: '/:id/sign-off', method: 'get', handler: list },
  { path: '/:id/sign-off', method: 'post', handler: ask },
  { path: '/:id/sign-off/close', method: 'post', handler: close },
]
