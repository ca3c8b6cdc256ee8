import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mongoFolder } from './database'

// Among the files of the database that it speaks about, so that it goes when they go.
const fileOf = (dataDir: string) => path.join(mongoFolder(dataDir), 'hub-prepared')

/** Whether the embedded database is known to have its administrator and first content. */
export const wasPrepared = (dataDir: string) => existsSync(fileOf(dataDir))
export const markPrepared = (dataDir: string) => writeFile(fileOf(dataDir), '')
