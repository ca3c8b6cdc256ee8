import type { RequestContext } from 'payload'
import type { MoveName, OTHER_MOVES, Step } from './model'

type OtherMove = (typeof OTHER_MOVES)[number]['value']

/** A step that the server was asked to take, with what was said. Lives in the context of one request. */
export interface AskedMove {
  name: MoveName | OtherMove
  note?: string
  checked?: string[]
  /** When, for a scheduled step. */
  at?: Date
}

interface Kept {
  move?: AskedMove
  savesDraft?: boolean
}

/** A request can put nothing into its own context, so what stands there was put by the server. */
const KEY = 'workflow'

const keptIn = (context: RequestContext): Kept => (context[KEY] as Kept | undefined) ?? {}

export const askedMove = (context: RequestContext) => keptIn(context).move
export const askMove = (move: AskedMove): RequestContext => ({ [KEY]: { move } satisfies Kept })

export const savesDraft = (context: RequestContext) => keptIn(context).savesDraft ?? false
export function noteKind(context: RequestContext, isDraft: boolean): void {
  context[KEY] = { ...keptIn(context), savesDraft: isDraft }
}

/** A document as the hub keeps it on its way. */
export interface OnItsWay {
  id: string
  _status?: 'draft' | 'published' | null
  title?: string | null
  step?: Step | null
  owner?: unknown
  writtenBy?: unknown
  savedBy?: unknown
  illustrative?: boolean | null
  publishAt?: string | null
  unpublishAt?: string | null
  updatedAt?: string
}

/** Documents from before there were steps have none. */
export function stepOf(document: Pick<OnItsWay, 'step' | '_status'> | undefined): Step {
  return document?.step ?? (document?._status === 'published' ? 'published' : 'draft')
}

export function idOf(related: unknown): string | undefined {
  if (typeof related === 'object' && related !== null && 'id' in related) return String(related.id)
  return related === null || related === undefined ? undefined : String(related)
}
