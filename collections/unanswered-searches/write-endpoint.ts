import { refused, sentJson } from '@collections/shared/answer'
import type { Endpoint } from 'payload'
import { isStaff } from '@/access/roles'

const TYPES = ['guidance', 'policies', 'case-studies'] as const
type PublicationType = (typeof TYPES)[number]

const isPublicationType = (value: unknown): value is PublicationType => TYPES.some((type) => type === value)

const sentenceOf = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** “Write this”: begins a draft whose title is what readers looked for, as whoever asks. */
export const writeEndpoint: Endpoint = {
  path: '/:id/write',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req)) return refused(403, 'Only staff begin drafts.')
    const { type } = await sentJson(req)
    if (!isPublicationType(type)) return refused(400, `Say what to write: ${TYPES.join(', ')}.`)
    const search = await req.payload.findByID({
      collection: 'unanswered-searches',
      id: String(req.routeParams?.id ?? ''),
      disableErrors: true,
      req,
    })
    if (!search) return refused(404, 'There is no such search. It may be older than 90 days.')
    const draft = await req.payload.create({
      collection: type,
      data: { title: sentenceOf(search.words) },
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json({ path: `/admin/collections/${type}/${draft.id}` })
  },
}
