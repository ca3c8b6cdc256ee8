import type { Endpoint } from 'payload'
import { londonInstant } from '@/lib/london-time'
import type { AskedMove } from '@/workflow/asked-move'
import { missingChecks } from '@/workflow/checklist'
import { isMoveName, ruleOf } from '@/workflow/model'
import { overviewOf } from '@/workflow/overview'
import { Refused } from '@/workflow/refused'
import { takeMove } from '@/workflow/take-move'
import { sentJson } from '../answer'
import { inOneCommit } from '../in-one-commit'
import { documentIn, type Moving } from './document-in'

const refuse = (message: string, status = 400): never => {
  throw new Refused(message, status)
}

const LONGEST_NOTE = 2000

function noteIn(body: Record<string, unknown>, required: boolean): string | undefined {
  const note = typeof body['note'] === 'string' ? body['note'].trim() : ''
  if (required && !note) refuse('Say why, in a sentence or two: the note is empty.')
  if (note.length > LONGEST_NOTE) refuse(`The note is longer than ${LONGEST_NOTE} characters.`)
  return note || undefined
}

function minuteIn(body: Record<string, unknown>): Date {
  const at = londonInstant(typeof body['at'] === 'string' ? body['at'] : '')
  if (at === 'skipped') return refuse('The clocks go forward over that minute: choose an hour later.')
  if (at === 'malformed') return refuse('Choose a day and a time, such as 2026-03-29T09:30.')
  return at.getTime() > Date.now() - 60_000 ? at : refuse('That minute has passed: choose a later one.')
}

function checkedIn(body: Record<string, unknown>, collection: string): string[] {
  const checked = Array.isArray(body['checked']) ? body['checked'].map(String) : []
  const missing = missingChecks(collection, checked)
  if (missing.length > 0)
    refuse(`Tick what you have checked before approving. Still open: ${missing.join('; ')}.`)
  return checked
}

/** Reads what is asked for. Throws 400 with what to mend. */
function askedIn(body: Record<string, unknown>, collection: string): AskedMove {
  const name = body['move']
  if (!isMoveName(name)) return refuse('There is no such step.')
  const rule = ruleOf(name)
  const note = noteIn(body, rule.note === 'required')
  return {
    name,
    ...(note && { note }),
    ...(rule.takesMinute && { at: minuteIn(body) }),
    ...(name === 'approve' && { checked: checkedIn(body, collection) }),
  }
}

/** `GET /api/<collection>/<id>/move`: where it is, what whoever asks can do next, and what happened. */
export const overviewEndpoint = (collection: Moving): Endpoint => ({
  path: '/:id/move',
  method: 'get',
  handler: async (req) => Response.json(await overviewOf({ collection, id: documentIn(req) }, req)),
})

/** `POST /api/<collection>/<id>/move` with `{ move, note?, at?, checked?, base? }`: the buttons above a document. */
export const moveEndpoint = (collection: Moving): Endpoint => ({
  path: '/:id/move',
  method: 'post',
  handler: async (req) => {
    const id = documentIn(req)
    const body = await sentJson(req)
    const move = askedIn(body, collection)
    const { step } = await inOneCommit(req, () => takeMove({ collection, id }, move, req, body['base']))
    return Response.json({ id, step })
  },
})
