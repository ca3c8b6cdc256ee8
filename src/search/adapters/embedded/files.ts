import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of an index. A pointer names the file that answers; a rebuild writes another and then moves the pointer by
 * a rename, so that every process sees the old file or the new one. A rename of the database file itself would leave
 * the old write-ahead log beside the new file, and SQLite would replay it.
 */
export interface IndexFolder {
  readonly path: string
  /** Full path of the current file, or undefined when there is none. */
  current(): string | undefined
  /** Current files of other versions, the latest first. */
  ofOthers(): string[]
  /** A name for a new file. */
  fresh(): string
  pointTo(file: string): void
  /** Deletes files that nothing points to and nobody can still be building. */
  tidy(): void
}

/** Milliseconds after which an index of another version has no process left that reads it. */
const FORGOTTEN = 7 * 24 * 60 * 60 * 1000
const POINTER = 'current-'
const NAME = /^index-[a-z0-9]+-[a-f0-9]+\.db$/
/** Milliseconds after which an unfinished build is a left-over. */
const ABANDONED = 60 * 60 * 1000

/** `version`: of the schema. Processes of two versions, as while one replaces the other, each follow a pointer of their own. */
export function indexFolder(folder: string, version: string): IndexFolder {
  const pointer = path.join(folder, `${POINTER}${version}`)
  const pointedTo = (from: string) => {
    const name = readText(from).trim()
    const file = path.join(folder, name)
    return NAME.test(name) && exists(file) ? file : undefined
  }
  return {
    path: folder,
    current: () => pointedTo(pointer),
    ofOthers: () =>
      filesOf(folder, POINTER)
        .filter((each) => each !== pointer)
        .flatMap((each) => pointedTo(each) ?? [])
        .sort((a, b) => changedAt(b) - changedAt(a)),
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
      const forgotten = filesOf(folder, POINTER).filter(
        (each) => each !== pointer && isOlder(each, FORGOTTEN),
      )
      for (const file of forgotten) rmSync(file, { force: true })
      const pointedTo = filesOf(folder, POINTER).map((each) => readText(each).trim())
      const left = filesOf(folder, 'index-').filter((file) => !pointedTo.includes(databaseOf(file)))
      for (const file of left) if (isOlder(file, ABANDONED)) rmSync(file, { force: true })
    },
  }
}

function filesOf(folder: string, start: string): string[] {
  if (!exists(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => path.join(folder, name))
}

/** The name of the database that a file belongs to: itself, or a log beside it. */
const databaseOf = (file: string) => path.basename(file).replace(/-(wal|shm)$/, '')

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

function isOlder(file: string, milliseconds: number): boolean {
  return exists(file) && Date.now() - changedAt(file) > milliseconds
}

const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
