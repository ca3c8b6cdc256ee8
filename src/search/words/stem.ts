/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980) for folded lower-case words, with British
 * `-ise` for `-ize` and a few plurals that no rule reaches. Index, query and highlight all stem here and so agree.
 */
const IRREGULAR: Record<string, string> = {
  woman: 'women',
  man: 'men',
  child: 'children',
  childs: 'children',
}

const C = '[^aeiou][^aeiouy]*'
const V = '[aeiouy][aeiou]*'
const MEASURE_1 = new RegExp(`^(?:${C})?${V}${C}`)
const MEASURE_IS_1 = new RegExp(`^(?:${C})?${V}${C}(?:${V})?$`)
const MEASURE_2 = new RegExp(`^(?:${C})?${V}${C}${V}${C}`)
const HAS_VOWEL = new RegExp(`^(?:${C})?${V}`)
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`)

const STEP_2 = suffixes(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
)
const STEP_3 = suffixes('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:')
const STEP_4 = suffixes(
  'al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ou: ism: ate: iti: ous: ive: ize:',
)

/** The stem under which a word is indexed. Words of other scripts and numbers come back as they are. */
export function stem(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined
  if (irregular) return irregular
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  return step5(step4(step3(step2(step1(american(word))))))
}

/** `organise` and `organize` are one word. */
function american(word: string): string {
  return word.replace(/is(e[ds]?|ing|ers?|ations?)$/, (all, end: string, at: number) =>
    at > 2 ? `iz${end}` : all,
  )
}

function step1(word: string): string {
  const singular = word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1')
  const bare = withoutPast(singular)
  return /y$/.test(bare) && HAS_VOWEL.test(bare.slice(0, -1)) ? `${bare.slice(0, -1)}i` : bare
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return MEASURE_1.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const cut = /^(.+?)(?:ed|ing)$/.exec(word)?.[1]
  if (!cut || !HAS_VOWEL.test(cut)) return word
  if (/(?:at|bl|iz)$/.test(cut)) return `${cut}e`
  if (/([^aeiouylsz])\1$/.test(cut)) return cut.slice(0, -1)
  return SHORT.test(cut) ? `${cut}e` : cut
}

function step2(word: string): string {
  return replaced(word, STEP_2, MEASURE_1)
}

function step3(word: string): string {
  return replaced(word, STEP_3, MEASURE_1)
}

function step4(word: string): string {
  const cut = /^(.*[st])ion$/.exec(word)?.[1]
  if (cut) return MEASURE_2.test(cut) ? cut : word
  return replaced(word, STEP_4, MEASURE_2)
}

function step5(word: string): string {
  const cut = word.endsWith('e') ? word.slice(0, -1) : ''
  const droppable = cut && (MEASURE_2.test(cut) || (MEASURE_IS_1.test(cut) && !SHORT.test(cut)))
  const short = droppable ? cut : word
  return short.endsWith('ll') && MEASURE_2.test(short) ? short.slice(0, -1) : short
}

/** The longest suffix that fits decides, also when its condition then fails: that is the algorithm. */
function replaced(word: string, table: [string, string][], condition: RegExp): string {
  for (const [suffix, by] of table) {
    if (!word.endsWith(suffix)) continue
    const base = word.slice(0, -suffix.length)
    return condition.test(base) ? base + by : word
  }
  return word
}

function suffixes(list: string): [string, string][] {
  return list
    .split(' ')
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? ''])
    .sort(([a], [b]) => b.length - a.length)
}
