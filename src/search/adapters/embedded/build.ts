import type { SearchRecord } from '../../record'
import type { SearchVocabulary } from '../../words/vocabulary'

/** An index that is being built beside the live one. */
export interface IndexBuild {
  add(records: readonly SearchRecord[]): Promise<void>
  /** Makes it the live one. */
  finish(position: string, vocabulary?: SearchVocabulary): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** Records handed over at once: readers and other work of the event loop come in between. */
const AT_ONCE = 25

/**
 * Fills a build with all of `records`, reading the next ones while those before are written; when reading or writing
 * them fails, the build is given up.
 */
export async function fillBuild(
  build: IndexBuild,
  records: AsyncIterable<SearchRecord>,
  position: string,
  vocabulary?: SearchVocabulary,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  const write = async (batch: readonly SearchRecord[]) => {
    await writing
    writing = build.add(batch)
    // It is awaited with the next batch; until then a failure has nobody else who hears of it.
    writing.catch(() => undefined)
  }
  try {
    let batch: SearchRecord[] = []
    for await (const record of records) {
      batch.push(record)
      if (batch.length < AT_ONCE) continue
      await write(batch)
      batch = []
    }
    await write(batch)
    await writing
    await build.finish(position, vocabulary)
  } catch (error) {
    await writing.catch(() => undefined)
    await build.abandon()
    throw error
  }
}
