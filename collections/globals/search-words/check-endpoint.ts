import { refused, sentJson } from '@collections/shared/answer'
import type { Endpoint } from 'payload'
import { isEditor } from '@/access/roles'
import { faultsIn } from './check-words'
import { placed } from './placed'

/** `POST /api/globals/search-words/check` with `words`, the form as it stands: what keeps them from being saved. */
export const checkEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) return refused(403, 'Sign in as an editor or administrator.')
    const { words } = await sentJson(req)
    return Response.json({ faults: placed(await faultsIn(words, req)) })
  },
}
