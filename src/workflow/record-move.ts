import type { PayloadRequest } from 'payload'
import { noteActivity } from '@/activity/note-activity'
import type { AskedMove } from './asked-move'
import type { Step } from './model'

interface Taken {
  collection: string
  id: string
  move: AskedMove
  from: Step
  to: Step
  withoutReview?: boolean
}

/** Writes down a step for its document, in the transaction that takes it. */
export async function recordStep(taken: Taken, req: PayloadRequest): Promise<void> {
  const { collection, id, move, from, to, withoutReview = false } = taken
  await req.payload.db.create({
    collection: 'moves',
    data: {
      document: { relationTo: collection, value: id },
      move: move.name,
      from,
      to,
      by: req.user?.id ?? null,
      note: move.note ?? null,
      checked: move.checked ?? [],
      withoutReview,
    },
    req,
  })
}

/** Writes down a step that no save takes, for its document and in the activity log. */
export async function recordMove(taken: Taken, req: PayloadRequest): Promise<void> {
  await recordStep(taken, req)
  const { name: action } = taken.move
  // The log tells of a changed text whether or not it takes a step.
  if (action !== 'edit') await noteActivity({ action, kind: taken.collection, id: taken.id }, req)
}
