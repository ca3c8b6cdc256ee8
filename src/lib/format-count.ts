const number = new Intl.NumberFormat('en-GB')

/** `1 case study`, `1,204 case studies`. */
export function formatCount(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`
}

/** `a, b and c`. */
export function formatList(words: string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
