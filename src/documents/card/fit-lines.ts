export interface Fitted {
  lines: string[]
  /** Pixels. */
  size: number
}

interface Space {
  /** Pixels. */
  width: number
  /** Sizes to try, the largest first, each with how many of its lines there is room for. */
  sizes: readonly { size: number; lines: number }[]
  widthOf(text: string, size: number): number
}

/** Breaks a title at its spaces in the largest size that shows it whole; the smallest size cuts what is too long. */
export function fitLines(text: string, { width, sizes, widthOf }: Space): Fitted {
  const words = text.trim().split(/\s+/)
  let last: Fitted = { lines: [], size: 0 }
  for (const { size, lines: most } of sizes) {
    const lines = broken(words, (line) => widthOf(line, size) <= width)
    if (lines.length <= most) return { lines, size }
    last = { lines: cut(lines, most, (line) => widthOf(line, size) <= width), size }
  }
  return last
}

function broken(words: string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(shortened(word, fits))
  }
  return lines
}

function cut(lines: string[], most: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, most)
  let end = kept.pop() ?? ''
  while (end.includes(' ') && !fits(`${end}…`)) end = end.slice(0, end.lastIndexOf(' '))
  return [...kept, shortened(`${end}…`, fits)]
}

/** A word that is wider than the card. */
function shortened(word: string, fits: (line: string) => boolean): string {
  if (fits(word)) return word
  let length = word.length - 1
  while (length > 1 && !fits(`${word.slice(0, length)}…`)) length -= 1
  return `${word.slice(0, length)}…`
}
