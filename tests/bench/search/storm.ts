import type { ThreadedIndex } from '@/search/adapters/embedded/threads'
import { startBareServer } from '../bare-server'
import { questions } from './questions'
import { spreadOf, timesOf } from './times'

const CLIENTS = 64
const ROUNDS = 8

/** Prints how 64 searches at a time compare with one, and what they do to a page delivered by the same process. */
export async function measureStorm(index: ThreadedIndex): Promise<void> {
  const all = Object.values(questions()).flat()
  await timesOf(all, (question) => index.search(question))
  const single = spreadOf(await timesOf(all, (question) => index.search(question)))
  const page = await startBareServer(Buffer.alloc(8000, 'x'), null)
  try {
    const quiet = await delivered(page.url, () => false)
    let storming = true
    const delivery = delivered(page.url, () => storming)
    const times = await Promise.all(
      Array.from({ length: CLIENTS }, (_, client) =>
        timesOf(shareOf(all, client), (question) => index.search(question)),
      ),
    )
    storming = false
    const storm = spreadOf(times.flat())
    console.log(
      `one search at a time: p95 ${single.p95} ms; ${CLIENTS} at a time: p95 ${storm.p95} ms ` +
        `(${(storm.p95 / single.p95).toFixed(1)} ×)`,
    )
    console.log(`a page of the same process meanwhile: p95 ${(await delivery).p95} ms; alone ${quiet.p95} ms`)
  } finally {
    await page.stop()
  }
}

function shareOf<Item>(all: readonly Item[], client: number): Item[] {
  return Array.from({ length: ROUNDS }, (_, round) => all[(client * 31 + round * 7) % all.length] as Item)
}

/** A page asked for over and over, a hundred times at least. */
async function delivered(url: string, goOn: () => boolean) {
  const times: number[] = []
  while (goOn() || times.length < 100) {
    times.push(...(await timesOf([url], async (each) => (await fetch(each)).arrayBuffer())))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return spreadOf(times)
}
