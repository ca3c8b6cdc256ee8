import { refused } from '@collections/shared/answer'
import type { Endpoint } from 'payload'
import { isEditor } from '@/access/roles'
import { enqueueJob } from '@/jobs/enqueue-job'

/** Of `src/external-links/check-links.ts`. */
const JOB = 'check-links-asked'

/** `POST /api/external-links/check`: has all links looked at soon. Asked twice it is done once. */
export const checkEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) return refused(403, 'Sign in as an editor or administrator.')
    await enqueueJob({ job: JOB, key: 'all' }, { req })
    if (!req.headers.get('accept')?.includes('text/html'))
      return Response.json({ asked: true }, { status: 202 })
    return new Response(null, { status: 303, headers: { location: '/admin/links?asked=1' } })
  },
}
