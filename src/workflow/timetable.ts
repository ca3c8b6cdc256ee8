import type { PayloadRequest } from 'payload'
import { cancelJob, enqueueJob } from '@/jobs/enqueue-job'
import type { AskedMove, OnItsWay } from './asked-move'
import type { Step } from './model'

/** Names of the jobs that take a scheduled step. */
export const PUBLISH_WHEN_DUE = 'publish-when-due'
export const TAKE_DOWN_WHEN_DUE = 'take-down-when-due'

interface Place {
  collection: string
  id: string
}

const keyOf = ({ collection, id }: Place) => `${collection}/${id}`

/** Puts a step on the timetable, or takes it off when `at` is null, with the save that says so. */
export async function setTimetable(
  job: typeof PUBLISH_WHEN_DUE | typeof TAKE_DOWN_WHEN_DUE,
  place: Place,
  at: string | null,
  req: PayloadRequest,
): Promise<void> {
  const key = keyOf(place)
  if (at) await enqueueJob({ job, key, at: new Date(at), input: { ...place } }, { req })
  else await cancelJob({ job, key }, { req })
}

type Times = Pick<OnItsWay, 'publishAt' | 'unpublishAt'>

const ENDS_THE_END: readonly AskedMove['name'][] = ['cancel-end', 'unpublish', 'retire']

function startAfter({ publishAt }: Times, { name, at }: AskedMove, to: Step): string | null {
  if (name === 'schedule') return at?.toISOString() ?? null
  return to === 'scheduled' ? (publishAt ?? null) : null
}

function endAfter({ unpublishAt }: Times, { name, at }: AskedMove): string | null {
  if (name === 'schedule-end') return at?.toISOString() ?? null
  return ENDS_THE_END.includes(name) ? null : (unpublishAt ?? null)
}

/** What is on the timetable after a step: each time stands only as long as the step that it was put there for. */
export function timesAfter(times: Times, move: AskedMove, to: Step) {
  return { publishAt: startAfter(times, move, to), unpublishAt: endAfter(times, move) }
}
