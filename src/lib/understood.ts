import { AsyncLocalStorage } from 'node:async_hooks'

/** What becomes of something that a script of the admin asked of the server. */
export interface Question {
  /** It was read, and is one that somebody of the staff may ask. */
  understood: boolean
}

// Pages are bundled with Next, delivery is not: both must find the same store.
const KEY = Symbol.for('equally-safe-hub:question')
const shared = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<Question> }

function store(): AsyncLocalStorage<Question> {
  shared[KEY] ??= new AsyncLocalStorage<Question>()
  return shared[KEY]
}

export function withQuestion<T>(question: Question, answer: () => T): T {
  return store().run(question, answer)
}

/** Called before the work begins: what fails from here on is the hub's fault. Does nothing outside delivery. */
export function noteUnderstood(): void {
  const question = store().getStore()
  if (question) question.understood = true
}
