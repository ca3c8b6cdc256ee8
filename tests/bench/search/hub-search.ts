import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { openThreaded, type ThreadedIndex } from '@/search/adapters/embedded/threads'
import type { SearchRecord } from '@/search/record'
import { tokens } from '@/search/words/tokens'
import { syntheticModel, syntheticRecord } from '../../support/synthetic-records'
import { questionOf, questions } from './questions'
import { type Spread, spreadOf, timeOf, timesOf } from './times'

export interface HubFigures {
  index: ThreadedIndex
  byClass: Record<string, Spread>
}

/** The product's own search on documents written as JSON, one a line, as `readers` threads answer it. */
export async function measureHub(folder: string, lines: readonly string[]): Promise<HubFigures> {
  const index = await openThreaded(folder, syntheticModel, 2)
  const empty = await index.heap()
  const alone = await timeOf(() => tokeniseAll(lines))
  const build = await timeOf(() => index.rebuild(parsed(lines), 'bench'))
  // A hub has answered for a while: its code is compiled.
  for (const question of Object.values(questions()).flat()) await index.search(question)
  const byClass: Record<string, Spread> = {}
  let number = 0
  // A commit before each question, so that no answer is remembered from the one before.
  const commit = () => index.apply({ put: [changed(number++, lines.length)], remove: [] }, `p${number}`)
  for (const [name, asked] of Object.entries(questions())) {
    const all = [...asked, ...asked, ...asked]
    byClass[name] = spreadOf(await timesOf(all, (question) => index.search(question), commit))
  }
  const typed = ['w', 'wor', 'data rep', 'harr', 'polcy'].flatMap((text) => Array<string>(15).fill(text))
  byClass.suggest = spreadOf(await timesOf(typed, (text) => index.suggest(text, 8), commit))
  byClass['update to searchable'] = spreadOf(
    await timesOf([...Array(60).keys()], (n) => updated(index, n, lines.length)),
  )
  console.log(
    `${lines.length} documents: build ${seconds(build)} (${(build / alone).toFixed(1)} × parsing and tokenising alone), ` +
      `heap of all threads ${megabytes((await index.heap()) - empty)} more than the ${megabytes(empty)} of an empty index, disk ${megabytes(sizeOf(folder))}`,
  )
  return { index, byClass }
}

/** From the change being handed over until a search finds it. */
async function updated(index: ThreadedIndex, number: number, docs: number): Promise<void> {
  const word = `zq${number}x`
  const record = { ...changed(number, docs), title: `Changed ${word}` }
  await index.apply({ put: [record], remove: [] }, `u${number}`)
  const { total } = await index.search(questionOf(word))
  if (total !== 1) throw new Error(`An update was not found: ${word} gave ${total} documents.`)
}

function tokeniseAll(lines: readonly string[]): void {
  for (const line of lines) {
    const { title, summary, keywords, sections } = JSON.parse(line) as SearchRecord
    for (const text of [
      title,
      summary,
      keywords,
      ...sections.flatMap(({ heading, text }) => [heading, text]),
    ]) {
      tokens(text)
    }
  }
}

async function* parsed(lines: readonly string[]): AsyncGenerator<SearchRecord> {
  for (const line of lines) yield JSON.parse(line) as SearchRecord
}

const changed = (number: number, docs: number): SearchRecord => {
  const record = syntheticRecord((number * 97) % docs)
  return { ...record, title: `Changed ${number} ${record.title}` }
}

const sizeOf = (folder: string) =>
  readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`
