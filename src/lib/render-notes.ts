import { AsyncLocalStorage } from 'node:async_hooks'
import type { RenderReads } from './render-reads'

/** What a page says, while it renders, about how it may be kept. */
export interface RenderNotes {
  /** False: the page is good for this reader only now, such as search results from a stand-in engine. */
  keep: boolean
  /** True: there is nothing at this address, although the page was rendered whole. */
  missing?: boolean
  /** Seconds to wait, when the page refuses because it was asked too often. */
  wait?: number
  /** What a form brought could not be taken: its page comes back with what was typed and what is wrong. */
  refused?: FormRefusal
  /** Words of a search that found nothing. */
  unanswered?: string
  reads: RenderReads
}

/** The session has ended, somebody else was first, or something typed is wrong. */
export type FormRefusal = 401 | 409 | 422

// Pages are bundled with Next, delivery is not: both must find the same store.
const KEY = Symbol.for('equally-safe-hub:render-notes')
const shared = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<RenderNotes> }

function store(): AsyncLocalStorage<RenderNotes> {
  shared[KEY] ??= new AsyncLocalStorage<RenderNotes>()
  return shared[KEY]
}

/** Runs a render and collects its notes. */
export function withRenderNotes<T>(notes: RenderNotes, render: () => T): T {
  return store().run(notes, render)
}

/** The notes of the render that is under way here; undefined outside delivery. */
export function renderNotes(): RenderNotes | undefined {
  return store().getStore()
}

/** Called in a page or route: the document goes to the reader but is not kept. Does nothing outside delivery. */
export function doNotKeep(): void {
  const notes = renderNotes()
  if (notes) notes.keep = false
}

/**
 * Called in a page that says "not found" in its own words: delivery answers 404 with them. False outside delivery,
 * where only `notFound()` sets the status, whose page Next leaves blank until scripts run.
 */
export function noteMissing(): boolean {
  const notes = renderNotes()
  if (notes) notes.missing = true
  return notes !== undefined
}

/** Called while a page or an action says "too often": delivery answers 429 with Retry-After. */
export function noteWait(seconds: number): void {
  const notes = store().getStore()
  if (notes) notes.wait = seconds
}

/** Called in an action that gives its form back: delivery sends the page with this status. */
export function noteRefused(status: FormRefusal): void {
  const notes = renderNotes()
  if (notes) notes.refused = status
}

/** Called while a page says that it found nothing for `words`: delivery counts each reader whom it tells so. */
export function noteUnanswered(words: string): void {
  const notes = renderNotes()
  if (notes) notes.unanswered = words
}
