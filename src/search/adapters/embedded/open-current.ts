import { isDamage } from './database'
import { type IndexFolder, removeDatabase } from './files'
import { OutdatedFile } from './schema'
import { openOthersStore, openStore, type Store } from './store'

/** Keeps one store open and follows the folder's pointer. */
export interface CurrentStore {
  /** The store that answers now. */
  get(): Store
  /** Points to `file` and opens it; the one before is closed, and deleted when it is ours. */
  replaceBy(file: string): void
  /** Gives up the store that answers, whose file is damaged: the next `get` gives another. */
  giveUp(): void
  close(): void
}

/**
 * Opens the current file of a folder. Where there is none yet, as after an update, the file of another version answers
 * for as long as it has the tables that this one reads. One that is missing, damaged or unreadable gives way to a fresh,
 * empty one.
 */
export function openCurrent(folder: IndexFolder): CurrentStore {
  const unreadable = new Set<string>()
  const others = () => folder.ofOthers().filter((file) => !unreadable.has(file))
  const open = () => openOwn(folder) ?? openOthers(others(), unreadable) ?? startFresh(folder)
  let store = open()
  const isOurs = () => store.file === folder.current()
  return {
    get: () => {
      const wanted = folder.current() ?? others()[0]
      if (wanted === store.file) return store
      store.close()
      store = open()
      return store
    },
    replaceBy: (file) => {
      const [before, ours] = [store, isOurs()]
      folder.pointTo(file)
      store = openStore(file)
      before.close()
      if (ours) removeDatabase(before.file)
      folder.tidy()
    },
    giveUp: () => {
      // Another version's process may still make something of it.
      if (isOurs()) removeDatabase(store.file)
      else unreadable.add(store.file)
    },
    close: () => store.close(),
  }
}

function openOwn(folder: IndexFolder): Store | undefined {
  const current = folder.current()
  if (current === undefined) return undefined
  try {
    return openStore(current)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    removeDatabase(current)
    return undefined
  }
}

function openOthers(files: readonly string[], unreadable: Set<string>): Store | undefined {
  for (const file of files) {
    try {
      return openOthersStore(file)
    } catch (error) {
      if (!isUnreadable(error)) throw error
      unreadable.add(file)
    }
  }
  return undefined
}

function startFresh(folder: IndexFolder): Store {
  const file = folder.fresh()
  const store = openStore(file)
  folder.pointTo(file)
  return store
}

const isUnreadable = (error: unknown) => isDamage(error) || error instanceof OutdatedFile
