import type { Endpoint } from 'payload'
import { isStaff } from '@/access/roles'
import { env } from '@/config/env'
import { makePreviewLink } from '@/sharing/make-preview-link'
import { daysIn, refused, sentJson } from './answer'
import { newestText } from './newest-text'

type Shareable = Parameters<typeof newestText>[1]

/** `POST /api/<type>/<id>/preview-link`: a link on which the draft can be read for some days. */
export function previewEndpoint(slug: string): Endpoint {
  return {
    path: '/:id/preview-link',
    method: 'post',
    handler: async (req) => {
      if (!isStaff(req)) return refused(403, 'Sign in as a member of the staff.')
      const collection = slug as Shareable
      const doc = await newestText(req, collection, { toChange: true })
      if (!doc) return refused(404, 'There is no such document, or it is not yours.')
      const { days } = await sentJson(req)
      const document = { relationTo: collection, value: doc.id }
      const { path, expiresAt } = await makePreviewLink(req, document, daysIn(days, 7))
      return Response.json({ link: new URL(path, env().PUBLIC_URL).href, expiresAt })
    },
  }
}
