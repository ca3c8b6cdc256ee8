import type { CollectionAfterDeleteHook, Endpoint } from 'payload'
import { overviewOf } from '@/workflow/overview'
import { forgetNotes, resolveNote, writeNote } from '@/workflow/review-notes'
import { sentJson } from '../answer'
import { documentIn, type Moving } from './document-in'

/**
 * `POST /api/<collection>/<id>/notes` with `{ text, field? }` writes a note; `…/notes/<note>` with `{ resolved }` says
 * whether it is dealt with. Both answer as `GET …/move` does.
 */
export const notesEndpoints = (collection: Moving): Endpoint[] => [
  {
    path: '/:id/notes',
    method: 'post',
    handler: async (req) => {
      const place = { collection, id: documentIn(req) }
      // First: whoever cannot read the document is told so.
      await overviewOf(place, req)
      await writeNote(place, await sentJson(req), req)
      return Response.json(await overviewOf(place, req), { status: 201 })
    },
  },
  {
    path: '/:id/notes/:note',
    method: 'post',
    handler: async (req) => {
      const place = { collection, id: documentIn(req) }
      const { resolved } = await sentJson(req)
      await resolveNote(place, documentIn(req, 'note'), resolved !== false, req)
      return Response.json(await overviewOf(place, req))
    },
  },
]

export const forgetItsNotes: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  forgetNotes({ collection: collection.slug as Moving, id: String(id) }, req)
