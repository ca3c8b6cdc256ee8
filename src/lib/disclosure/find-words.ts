import type { ListedEmployer } from './employers'
import { type Finding, findingKey, type Passage } from './finding'
import { identifyingWords, personNames, wordPattern } from './identifying-words'
import { PLACES, RARE_PLACES } from './places'

export interface KnownNames {
  /** The employer behind, when staff have recorded it. */
  behind?: ListedEmployer | undefined
  list: ListedEmployer[]
  /** Who gave consent, as recorded: `Ann Other, Head of HR`. */
  people: (string | null | undefined)[]
  /** What stands in place of a name. Example: `the employer`. */
  instead: string
}

/** A quotation of what was found, with a little of what stands around it. */
export function excerpt(text: string, at: number, length: number): string {
  const start = Math.max(0, at - 30)
  const end = Math.min(text.length, at + length + 30)
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

interface Suspect {
  word: string
  anyCase?: boolean
  why: string
  stops: boolean
}

function suspects({ behind, list, people }: KnownNames): Suspect[] {
  const own = behind ? identifyingWords(behind) : []
  const others = list.filter(({ id }) => id !== behind?.id)
  return [
    ...own.map((word) => ({ word, why: `by which ${behind?.title} is known`, stops: true })),
    ...others.map(({ title }) => ({
      word: title,
      why: 'the name of an employer of the hub’s own list, which can be the one behind or lead to it',
      stops: true,
    })),
    ...people
      .flatMap(personNames)
      .map((word) => ({ word, why: 'the name of someone who gave consent', stops: true })),
  ]
}

/** Addresses and file names join their words: there `kinharrow-council` is the name too. */
const isJoined = (text: string) => !/\s/.test(text.trim())

function matchOf({ text }: Passage, { word, anyCase }: Suspect): RegExpExecArray | null {
  if (!isJoined(text)) return wordPattern(word, anyCase ? { anyCase } : {}).exec(text)
  const parted = text.replace(/[._/-]+/g, ' ').replaceAll('%20', ' ')
  return wordPattern(word.replace(/[.-]+/g, ' '), { anyCase: true }).exec(parted)
}

function wordFinding(
  passage: Passage,
  { word, why, stops }: Suspect,
  found: RegExpExecArray,
  instead: string,
): Finding {
  const { path, label, text, isLink } = passage
  return {
    key: findingKey('words', label, path, word),
    kind: 'words',
    path,
    where: label,
    message: `“${excerpt(text, found.index, found[0].length)}” holds “${found[0]}”, ${why}.`,
    mends: isLink ? [{ do: 'drop-link', url: text }] : [{ do: 'rename', words: word, instead }],
    stops,
  }
}

function wordsIn(passage: Passage, known: Suspect[], instead: string): Finding[] {
  const found: Finding[] = []
  const covered: string[] = []
  for (const suspect of known) {
    // A part of a name that was found already says nothing new.
    const match = covered.some((whole) => whole.includes(suspect.word.toLowerCase()))
      ? null
      : matchOf(passage, suspect)
    if (!match) continue
    covered.push(suspect.word.toLowerCase())
    found.push(wordFinding(passage, suspect, match, instead))
  }
  return found
}

function placesIn({ path, label, text }: Passage): Finding[] {
  const joined = isJoined(text)
  const names = [
    ...PLACES.map((word) => ({ word, anyCase: joined })),
    ...RARE_PLACES.map((word) => ({ word, anyCase: true })),
  ]
  return names.flatMap(({ word, anyCase }): Finding[] => {
    const match = wordPattern(word, { anyCase }).exec(text)
    if (!match) return []
    return [
      {
        key: findingKey('place', label, path, word),
        kind: 'place',
        path,
        where: label,
        message: `“${excerpt(text, match.index, match[0].length)}” says where the employer is: “${match[0]}”. In one region there are few employers of a kind.`,
        mends: [],
        stops: true,
      },
    ]
  })
}

/** Names, places and short forms by which someone could be found, in everything that readers would read. */
export function findWords(passages: Passage[], known: KnownNames): Finding[] {
  const names = suspects(known)
  return passages.flatMap((passage) => [...wordsIn(passage, names, known.instead), ...placesIn(passage)])
}
