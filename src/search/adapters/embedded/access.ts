import { SearchUnavailable } from '../../port'
import { isDamage } from './database'
import type { CurrentStore } from './open-current'
import { readMeta } from './schema'
import type { Store } from './store'

/** Ways to work on the current file. */
export interface Access {
  /** A file found damaged is dropped, so that the next call starts on a fresh one; this one is `SearchUnavailable`. */
  attempt<Result>(work: (store: Store) => Result): Result
  /** As `attempt`, for readers: an index that was never built says so instead of finding nothing. */
  answering<Result>(work: (store: Store) => Result): Result
}

export function accessTo(current: CurrentStore): Access {
  const attempt = <Result>(work: (store: Store) => Result): Result => {
    const store = current.get()
    try {
      return work(store)
    } catch (error) {
      if (!isDamage(error)) throw error
      current.giveUp()
      throw new SearchUnavailable('The search index was damaged and is being built again.', { cause: error })
    }
  }
  return {
    attempt,
    answering: (work) =>
      attempt((store) => {
        if (readMeta(store.db, 'position') !== null) return work(store)
        throw new SearchUnavailable('The search index has not been built yet.')
      }),
  }
}
