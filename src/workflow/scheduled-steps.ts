import type { CollectionSlug, PayloadRequest } from 'payload'
import { sessionOf } from '@/database/mongo'
import type { JobContext, OneOffJob } from '@/jobs/job'
import { type AskedMove, type OnItsWay, stepOf } from './asked-move'
import { inTransaction } from './in-transaction'
import { notify } from './notify'
import { saveMove } from './take-move'
import { PUBLISH_WHEN_DUE, TAKE_DOWN_WHEN_DUE } from './timetable'

interface Place extends Record<string, unknown> {
  collection: CollectionSlug
  id: string
}

/** What an editor can mend: the document lacks something, or must not be published. */
const isRefusal = (error: unknown): error is Error & { status: number } =>
  error instanceof Error && 'status' in error && Number(error.status) >= 400 && Number(error.status) < 500

async function latestIn({ collection, id }: Place, req: PayloadRequest): Promise<OnItsWay | null> {
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  return found as OnItsWay | null
}

/** Takes the step and the job off the list in one commit: whoever else had begun it finds nothing to finish. */
async function take(
  context: JobContext,
  place: Place,
  move: AskedMove,
  isDue: (document: OnItsWay) => boolean,
) {
  await inTransaction(context.payload, async (req) => {
    // First, because the step itself clears the timetable.
    await context.finish(await sessionOf(req))
    const before = await latestIn(place, req)
    if (before && isDue(before)) {
      const after = await saveMove(place, move, before, req)
      await notify({ ...place, move, before, after }, req)
    }
  })
}

const isScheduled = (document: OnItsWay) => stepOf(document) === 'scheduled'

export const publishWhenDue: OneOffJob<Place> = {
  name: PUBLISH_WHEN_DUE,
  run: async (context, place) => {
    try {
      await take(context, place, { name: 'publish' }, isScheduled)
    } catch (error) {
      if (!isRefusal(error)) throw error
      const note = `The hub said: ${error.message}`
      await take(context, place, { name: 'not-published', note }, isScheduled)
    }
  },
}

/** A newer draft does not keep up what was to be taken down. */
export const takeDownWhenDue: OneOffJob<Place> = {
  name: TAKE_DOWN_WHEN_DUE,
  run: (context, place) =>
    take(context, place, { name: 'unpublish' }, (document) => Boolean(document.unpublishAt)),
}
