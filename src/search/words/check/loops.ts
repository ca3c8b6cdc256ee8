import type { SearchVocabulary } from '../vocabulary'
import { type Fault, keyOf } from './fault'

/** One-way rules that lead back to where they start, and words that are mapped although they have two meanings. */
export function loops(vocabulary: SearchVocabulary): Fault[] {
  return [...circles(vocabulary), ...mappedAlthoughAmbiguous(vocabulary), ...meantAndLeftOut(vocabulary)]
}

/** Words of one group are one place. */
function circles({ equivalent, oneWay }: SearchVocabulary): Fault[] {
  const places = new Map(
    equivalent.flatMap((words, group) => words.map((word) => [keyOf(word), `#${group}`])),
  )
  const placeOf = (text: string) => places.get(keyOf(text)) ?? keyOf(text)
  const ways = new Map<string, Set<string>>()
  const leads = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true
    if (seen.has(from)) return false
    seen.add(from)
    return [...(ways.get(from) ?? [])].some((next) => leads(next, to, seen))
  }
  return oneWay.flatMap(({ from, to }, row) => {
    const [start, end] = [placeOf(from), placeOf(to)]
    if (!start || !end) return []
    if (keyOf(from) === keyOf(to))
      return [{ path: `oneWay.${row}.to`, message: `“${from}” already finds itself. Remove the row.` }]
    if (start === end) return []
    const back = leads(end, start)
    ways.set(start, (ways.get(start) ?? new Set()).add(end))
    if (!back) return []
    const message = `“${to}” already leads to “${from}”: a circle. If both mean the same, put them into “Words that mean the same”.`
    return [{ path: `oneWay.${row}.to`, message }]
  })
}

function mappedAlthoughAmbiguous({ equivalent, oneWay, ambiguous }: SearchVocabulary): Fault[] {
  const words = new Map(ambiguous.map(({ word }) => [keyOf(word), word]))
  const fault = (text: string, path: string): Fault[] => {
    const word = keyOf(text) ? words.get(keyOf(text)) : undefined
    const message = `“${word}” has two meanings, so that readers are asked which. Take it out here, or remove it from “Words with two meanings”.`
    return word === undefined ? [] : [{ path, message }]
  }
  return [
    ...equivalent.flatMap((group, row) => group.flatMap((text) => fault(text, `equivalent.${row}.words`))),
    ...oneWay.flatMap(({ from }, row) => fault(from, `oneWay.${row}.from`)),
  ]
}

function meantAndLeftOut({ equivalent, oneWay, ambiguous, stopPhrases }: SearchVocabulary): Fault[] {
  const meant = new Set(
    [...equivalent.flat(), ...oneWay.map(({ from }) => from), ...ambiguous.map(({ word }) => word)].map(
      keyOf,
    ),
  )
  return stopPhrases
    .filter((phrase) => meant.has(keyOf(phrase)))
    .map((phrase) => ({
      path: 'stopPhrases',
      message: `“${phrase}” has a meaning in another list, and would never be asked for. Remove it from one of the two.`,
    }))
}
