import { NotFound, type PayloadRequest } from 'payload'
import type { Term } from '@/lib/vocabulary'
import type { Move } from '@/payload-types'
import { type OnItsWay, stepOf } from './asked-move'
import { checklistOf } from './checklist'
import { doneInWords } from './in-words'
import {
  isDue,
  type MoveName,
  type Mover,
  movesFor,
  NEXT,
  ruleOf,
  type Standing,
  type Step,
  whyNotFurther,
} from './model'
import { fieldsToNote, notesOn, type Place, type ShownNote } from './review-notes'
import { changesSinceReview } from './since-review'
import { moverOf, standingOf } from './who'

export interface OfferedMove {
  name: MoveName
  label: string
  note?: 'required' | 'optional'
  takesMinute?: true
  checklist?: Term[]
  /** The step that takes it further. */
  isNext: boolean
}

export interface Happened {
  at: string
  who: string
  did: string
  note?: string | null
  withoutReview: boolean
}

/** Where a document is, what whoever asks may do next, and what happened, newest first. */
export interface Overview {
  step: Step
  isDue: boolean
  /** Readers have a version of before this draft. */
  hasOlderPublic: boolean
  publishAt?: string | null
  unpublishAt?: string | null
  nextReview?: string | null
  offered: OfferedMove[]
  /** Why the next step is not theirs to take. */
  why?: string
  history: Happened[]
  notes: ShownNote[]
  /** Of what a note can be written, beside the whole. */
  fields: Term[]
  /** Where what changed since the last review is shown side by side. */
  changes?: string
}

type Shown = OnItsWay & { nextReview?: string | null }

/** Neither publishing again what readers have, nor giving up a time that nobody chose. */
function isOfUse(name: MoveName, { step, unpublishAt }: Shown): boolean {
  if (name === 'publish') return step !== 'published'
  if (name === 'cancel-end') return Boolean(unpublishAt)
  return name !== 'schedule-end' || !unpublishAt
}

function offer({ collection }: Place, document: Shown, standing: Standing, mover: Mover): OfferedMove[] {
  const names = movesFor(standing, mover).filter((name) =>
    isOfUse(name, { ...document, step: standing.step }),
  )
  const next = NEXT.find((name) => names.includes(name))
  return names.map((name) => {
    const { label, note, takesMinute } = ruleOf(name)
    return {
      name,
      label,
      isNext: name === next,
      ...(note && { note }),
      ...(takesMinute && { takesMinute }),
      ...(name === 'approve' && { checklist: checklistOf(collection) }),
    }
  })
}

const nameOf = (by: Move['by']) => (typeof by === 'object' && by !== null ? by.name : undefined)

async function historyOf({ collection, id }: Place, req: PayloadRequest): Promise<Happened[]> {
  const { docs } = await req.payload.find({
    collection: 'moves',
    where: {
      and: [{ 'document.value': { equals: id } }, { 'document.relationTo': { equals: collection } }],
    },
    sort: '-createdAt',
    limit: 50,
    depth: 1,
    overrideAccess: false,
    user: req.user,
  })
  return docs.map(({ createdAt, by, move, note, withoutReview }) => ({
    at: createdAt,
    who: nameOf(by) ?? (by ? 'Someone who has left' : 'The hub'),
    did: doneInWords(move),
    note,
    withoutReview: Boolean(withoutReview),
  }))
}

/** Throws 404 for what whoever asks may not read. */
export async function overviewOf(place: Place, req: PayloadRequest): Promise<Overview> {
  const { collection, id } = place
  const reading = { collection, id, depth: 0, overrideAccess: false, disableErrors: true, user: req.user }
  const document = (await req.payload.findByID({ ...reading, draft: true })) as Shown | null
  if (!document) throw new NotFound(req.t)
  const live = (await req.payload.findByID(reading)) as Shown | null
  const [standing, mover] = [standingOf(collection, document), moverOf(req, document)]
  const offered = offer(place, document, standing, mover)
  return {
    step: stepOf(document),
    isDue: isDue(standing.step, document.nextReview, new Date()),
    hasOlderPublic: document._status === 'draft' && live?._status === 'published',
    publishAt: document.publishAt,
    unpublishAt: document.unpublishAt,
    nextReview: document.nextReview,
    offered,
    why: whyNotFurther(standing, mover),
    history: await historyOf(place, req),
    notes: await notesOn(place, req),
    fields: fieldsToNote(req.payload.collections[collection].config),
    changes: await changesSinceReview(place, req),
  }
}
