import { isDamage } from './database'
import { type IndexFolder, removeDatabase } from './files'
import { OutdatedFile } from './schema'
import { openStore, type Store } from './store'

/** Keeps one store open and follows the folder's pointer. */
export interface CurrentStore {
  /** The store that answers now. */
  get(): Store
  /** Points to `file` and opens it; the one before is closed and deleted. */
  replaceBy(file: string): void
  close(): void
}

/** Opens the current file of a folder. One that is missing, damaged or outdated gives way to a fresh, empty one. */
export function openCurrent(folder: IndexFolder): CurrentStore {
  let store = openOrHeal(folder)
  const replaceBy = (file: string) => {
    const before = store
    folder.pointTo(file)
    store = openStore(file)
    before.close()
    removeDatabase(before.file)
    folder.tidy()
  }
  return {
    get: () => {
      const current = folder.current()
      if (current === store.file) return store
      store.close()
      store = openOrHeal(folder)
      return store
    },
    replaceBy,
    close: () => store.close(),
  }
}

function openOrHeal(folder: IndexFolder): Store {
  const current = folder.current()
  if (current !== undefined) {
    try {
      return openStore(current)
    } catch (error) {
      if (!isDamage(error) && !(error instanceof OutdatedFile)) throw error
      removeDatabase(current)
    }
  }
  const file = folder.fresh()
  const store = openStore(file)
  folder.pointTo(file)
  return store
}
