import { isStopWord } from '../stop-words'
import { words } from '../tokens'
import type { SearchVocabulary } from '../vocabulary'
import { type Fault, keyOf } from './fault'

/** What an index knows of the documents that hold a text word for word. */
export interface Documents {
  total(): Promise<number>
  holding(text: string): Promise<number>
}

/** Fewer documents are seen at a glance, whatever is found. */
const ENOUGH_TO_DROWN = 20
/** A word of more than half of all documents tells them apart no longer… */
const SHARE = 0.5
/** …which hurts those who asked for something rarer by this much. */
const WIDER = 3

interface Pair {
  from: string
  to: string
  path: string
}

/** Words that would find nearly everything for a question that found little. Pairs that are saved already may stay. */
export async function floods(
  before: SearchVocabulary,
  after: SearchVocabulary,
  documents: Documents,
): Promise<Fault[]> {
  const known = new Set(pairsOf(before).map(nameOf))
  const fresh = pairsOf(after).filter((pair) => !known.has(nameOf(pair)))
  const faults = new Map<string, Fault>()
  for (const pair of fresh) {
    const message = await floodBy(pair, documents)
    if (message) faults.set(`${pair.path} ${keyOf(pair.to)}`, { path: pair.path, message })
  }
  return [...faults.values()]
}

async function floodBy({ from, to }: Pair, documents: Documents): Promise<string | undefined> {
  const [only, ...more] = words(to)
  if (only !== undefined && more.length === 0 && isStopWord(only))
    return `“${to}” is a small word that stands in every document. Leave it out.`
  const total = await documents.total()
  if (total < ENOUGH_TO_DROWN) return undefined
  const many = await documents.holding(to)
  if (many <= total * SHARE || many <= WIDER * (await documents.holding(from))) return undefined
  return `“${to}” is in ${many} of ${total} documents: whoever asks for “${from}” would get nearly all of them. Use a longer phrase.`
}

function pairsOf({ equivalent, oneWay }: SearchVocabulary): Pair[] {
  const both = equivalent.flatMap((group, row) =>
    group.flatMap((from) =>
      group.filter((to) => to !== from).map((to) => ({ from, to, path: `equivalent.${row}.words` })),
    ),
  )
  const one = oneWay.map(({ from, to }, row) => ({ from, to, path: `oneWay.${row}.to` }))
  return [...both, ...one].filter(({ from, to }) => keyOf(from) && keyOf(to))
}

const nameOf = ({ from, to }: Pair) => `${keyOf(from)} → ${keyOf(to)}`
