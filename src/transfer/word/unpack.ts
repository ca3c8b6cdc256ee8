import { on } from 'node:events'
import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { WordRefused } from './word-refused'

/** Text of a document: everything else in the file, such as pictures and programs, is never unpacked. */
const TEXT = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w.-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/
const MOST_ENTRIES = 2000
/** Bytes of one part and of all: a book of 400 pages has about 6 MB in its largest. */
const PART_BYTES = 8 * 1024 * 1024
const ALL_BYTES = 16 * 1024 * 1024

const DAMAGED = 'The file cannot be opened: it is damaged or not a Word document.'
const TOO_LARGE = 'There is more text in the file than a document has. Cut it into several.'

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const entries = on(zip, 'entry', { close: ['end'] } as object)
  zip.readEntry()
  for await (const [entry] of entries) {
    yield entry
    zip.readEntry()
  }
}

function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      // The sizes that an entry claims are checked while it is read.
      error ? reject(error) : buffer(stream).then(resolve, reject),
    )
  })
}

export interface Unpacked {
  /** The parts of the text by name. */
  parts: Map<string, Buffer>
  /** Names of everything in the file. */
  names: string[]
}

async function unpackParts(bytes: Buffer): Promise<Unpacked> {
  const zip = await open(bytes)
  if (zip.entryCount > MOST_ENTRIES) throw new WordRefused(TOO_LARGE)
  const found: Unpacked = { parts: new Map(), names: [] }
  let left = ALL_BYTES
  for await (const entry of entriesOf(zip)) {
    const name = entry.fileName
    found.names.push(name)
    if (!TEXT.test(name)) continue
    // Two parts of one name are read differently by different programs.
    if (found.parts.has(name)) throw new WordRefused(DAMAGED)
    left -= entry.uncompressedSize
    if (entry.uncompressedSize > PART_BYTES || left < 0) throw new WordRefused(TOO_LARGE)
    found.parts.set(name, await bytesOf(zip, entry))
  }
  return found
}

/** The text parts of a .docx, within bounds whatever the file claims. Throws `WordRefused`. */
export async function unpack(bytes: Buffer): Promise<Unpacked> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new WordRefused('This is an older or protected Word file. Save it as .docx without a password.')
  try {
    return await unpackParts(bytes)
  } catch (error) {
    throw error instanceof WordRefused ? error : new WordRefused(DAMAGED)
  }
}
