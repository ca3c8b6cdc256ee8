import type { ThreadedIndex } from '@/search/adapters/embedded/threads'
import { randomFrom } from '../../support/synthetic-records'
import { startBareServer } from '../bare-server'
import { questions } from './questions'
import { type Spread, spreadOf, timesOf } from './times'

const CLIENTS = 64
const ROUNDS = 8
/** Milliseconds that a reader looks at an answer before the next question: far less than anybody takes. */
const LOOKS = 1000

/**
 * Prints how 64 searches at a time compare with one, and what they do to a page delivered by the same process: of 64
 * readers who look at each answer for a second, and of 64 programs that ask again at once, which two processors cannot
 * answer in less than 32 times as long as a question takes.
 */
export async function measureStorm(index: ThreadedIndex): Promise<void> {
  const all = Object.values(questions()).flat()
  const ask = (question: (typeof all)[number]) => index.search(question)
  await timesOf(all, ask)
  const single = spreadOf(await timesOf(all, ask))
  console.log(`one search at a time: p95 ${single.p95} ms`)
  const page = await startBareServer(Buffer.alloc(8000, 'x'), null)
  try {
    const quiet = await delivered(page.url, () => false)
    console.log(`a page of the same process, alone: p95 ${quiet.p95} ms`)
    for (const [name, looks] of [
      ['readers', LOOKS],
      ['programs', 0],
    ] as const) {
      let storming = true
      const delivery = delivered(page.url, () => storming)
      const times = await Promise.all(
        Array.from({ length: CLIENTS }, (_, client) =>
          timesOf(shareOf(all, client), ask, () => pause(looks)),
        ),
      )
      storming = false
      told(`${CLIENTS} ${name}`, { single, storm: spreadOf(times.flat()), page: await delivery })
    }
  } finally {
    await page.stop()
  }
}

function told(who: string, { single, storm, page }: Record<'single' | 'storm' | 'page', Spread>): void {
  const ratio = (storm.p95 / single.p95).toFixed(1)
  console.log(`${who} at a time: p95 ${storm.p95} ms (${ratio} ×); a page meanwhile: p95 ${page.p95} ms`)
}

const random = randomFrom(64)

/** Half to one and a half times as long, so that no two stay in step. */
const pause = (looks: number) =>
  looks > 0 ? new Promise((resolve) => setTimeout(resolve, looks * (0.5 + random()))) : Promise.resolve()

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
