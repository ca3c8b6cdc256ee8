import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type AskedMove, askedMove, type OnItsWay, savesDraft, stepOf } from '@/workflow/asked-move'
import { changedFields } from '@/workflow/changed-fields'
import {
  ALONE,
  isApproved,
  isMoveName,
  refusalOf,
  type Step,
  stepAfter,
  stepAfterEdit,
} from '@/workflow/model'
import { recordMove, recordStep } from '@/workflow/record-move'
import { Refused } from '@/workflow/refused'
import { leaveStep } from '@/workflow/taken-step'
import { PUBLISH_WHEN_DUE, setTimetable, TAKE_DOWN_WHEN_DUE, timesAfter } from '@/workflow/timetable'
import { moverOf, standingOf } from '@/workflow/who'

interface Save {
  collection: string
  before: OnItsWay
  data: Partial<OnItsWay>
  req: PayloadRequest
}

/** A save that nobody called a step is one all the same: publishing, taking down, changing the text. */
async function impliedMove({ collection, before, data, req }: Save): Promise<AskedMove | undefined> {
  if (data._status === 'published') return { name: 'publish' }
  if (!savesDraft(req.context) && (await isLive(collection, before, req))) return { name: 'unpublish' }
  const isChanged = changedFields({ ...before }, { ...data }).length > 0
  return isChanged && stepAfterEdit(stepOf(before)) !== stepOf(before) ? { name: 'edit' } : undefined
}

/** The latest version may be a draft of something that readers have before them. */
async function isLive(collection: string, before: OnItsWay, req: PayloadRequest): Promise<boolean> {
  if (before._status === 'published') return true
  const live = await req.payload.db.findOne<OnItsWay>({
    collection: collection as 'guidance',
    where: { id: { equals: before.id } },
    select: { _status: true },
    req,
  })
  return live?._status === 'published'
}

function stepTaken({ name }: AskedMove, from: Step): Step {
  if (name === 'edit') return stepAfterEdit(from)
  if (name === 'not-published') return 'approved'
  return isMoveName(name) ? stepAfter(name, from) : from
}

/** A step by hand is checked here too, whichever way the save came; the server's own steps were checked before. */
function checkRight({ name }: AskedMove, { collection, before, data, req }: Save, step: Step): void {
  if (!req.user || !isMoveName(name)) return
  const document = { ...before, step, illustrative: data.illustrative ?? before.illustrative }
  const refusal = refusalOf(name, standingOf(collection, document), moverOf(req, before))
  if (refusal) throw new Refused(refusal, 403)
}

async function keepTimetable({ collection, before, data, req }: Save, move: AskedMove, to: Step) {
  const place = { collection, id: String(before.id) }
  const times = timesAfter({ publishAt: data.publishAt, unpublishAt: data.unpublishAt }, move, to)
  if (times.publishAt !== (before.publishAt ?? null))
    await setTimetable(PUBLISH_WHEN_DUE, place, times.publishAt, req)
  if (times.unpublishAt !== (before.unpublishAt ?? null))
    await setTimetable(TAKE_DOWN_WHEN_DUE, place, times.unpublishAt, req)
  return times
}

/** Runs the one state machine on every save, and writes down each step in the same transaction. */
export const followSteps: CollectionBeforeChangeHook = (args) =>
  args.operation === 'create' ? begin(args) : follow(args)

type HookArgs = Parameters<CollectionBeforeChangeHook>[0]

function begin({ collection, data, req }: HookArgs) {
  const isPublished = data._status === 'published'
  const { needsSecondPerson } = standingOf(collection.slug, data)
  if (isPublished && needsSecondPerson && req.user) throw new Refused(ALONE, 403)
  const me = req.user?.id ?? null
  const step: Step = isPublished ? 'published' : 'draft'
  return { ...data, savedBy: me, writtenBy: me, step, publishAt: null, unpublishAt: null }
}

async function follow({ collection, data, originalDoc, req }: HookArgs) {
  const before = originalDoc as OnItsWay
  const kept = {
    writtenBy: before.writtenBy ?? null,
    publishAt: before.publishAt,
    unpublishAt: before.unpublishAt,
    savedBy: req.user?.id ?? null,
  }
  const save: Save = { collection: collection.slug, before, data: { ...data, ...kept }, req }
  const isMovedToTrash = Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)
  const move = isMovedToTrash ? undefined : (askedMove(req.context) ?? (await impliedMove(save)))
  return { ...data, ...kept, ...(move ? await take(move, save) : { step: stepOf(before) }) }
}

async function take(move: AskedMove, save: Save) {
  const { collection, before, data, req } = save
  const from = stepOf(before)
  // A text that is changed in the same save is not the one that was approved.
  const standsAt = changedFields({ ...before }, { ...data }).length > 0 ? stepAfterEdit(from) : from
  checkRight(move, save, standsAt)
  const to = stepTaken(move, from)
  const times = await keepTimetable(save, move, to)
  const withoutReview = move.name === 'publish' && !isApproved(standsAt)
  const isSomebodys = Boolean(req.user ?? askedMove(req.context))
  // The sample content and scripts write without anybody's name, and take no steps.
  if (isSomebodys) {
    await recordStep({ collection, id: String(before.id), move, from, to, withoutReview }, req)
    leaveStep(before, move)
  }
  return { ...times, step: to }
}

/** A document that was created as published has its first step written down once it has an id. */
export const recordFirstStep: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create' && doc.step === 'published' && req.user) {
    const taken = { collection: collection.slug, id: String(doc.id), from: 'draft', to: 'published' } as const
    await recordMove({ ...taken, move: { name: 'publish' }, withoutReview: true }, req)
  }
  return doc
}
