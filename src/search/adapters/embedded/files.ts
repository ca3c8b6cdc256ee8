import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of an index. `current` names the file that answers; a rebuild writes another and then moves the pointer by
 * a rename, so that every process sees the old file or the new one. A rename of the database file itself would leave
 * the old write-ahead log beside the new file, and SQLite would replay it.
 */
export interface IndexFolder {
  readonly path: string
  /** Full path of the current file, or undefined when there is none. */
  current(): string | undefined
  /** A name for a new file. */
  fresh(): string
  pointTo(file: string): void
  /** Deletes files that nothing points to and nobody can still be building. */
  tidy(): void
}

const POINTER = 'current'
const NAME = /^index-[a-z0-9]+-[a-f0-9]+\.db/
/** Milliseconds after which an unfinished build is a left-over. */
const ABANDONED = 60 * 60 * 1000

export function indexFolder(folder: string): IndexFolder {
  const pointer = path.join(folder, POINTER)
  return {
    path: folder,
    current: () => {
      const name = readText(pointer).trim()
      const file = path.join(folder, name)
      return NAME.test(name) && exists(file) ? file : undefined
    },
    fresh: () => {
      mkdirSync(folder, { recursive: true })
      return path.join(folder, `index-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}.db`)
    },
    pointTo: (file) => {
      const next = `${pointer}.${randomBytes(4).toString('hex')}`
      writeFileSync(next, path.basename(file))
      renameSync(next, pointer)
    },
    tidy: () => {
      const name = readText(pointer).trim()
      for (const file of readdirSync(folder).filter(
        (each) => NAME.test(each) && !each.startsWith(name || '/'),
      )) {
        if (isAbandoned(path.join(folder, file))) rmSync(path.join(folder, file), { force: true })
      }
    },
  }
}

/** Removes a database file with its log. Another process that has it open keeps reading it until it follows. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return ''
    throw error
  }
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined
}

function isAbandoned(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat !== undefined && Date.now() - stat.mtimeMs > ABANDONED
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
