import { numberOf } from '../words/word-number'

/** Columns of a document's words, in the order in which they are kept. */
export const COLUMNS = ['title', 'summary', 'headings', 'body', 'keywords'] as const

/** The words of a document in order, as {@link numberOf} their stems; one array a column. */
export type WordColumns = readonly Int32Array[]

/** As bytes: the length of each column, then all words. */
export function packColumns(columns: readonly (readonly string[])[]): Buffer {
  const words = columns.reduce((sum, { length }) => sum + length, 0)
  const numbers = new Int32Array(columns.length + words)
  let at = columns.length
  columns.forEach((column, number) => {
    numbers[number] = column.length
    for (const stem of column) numbers[at++] = numberOf(stem)
  })
  return Buffer.from(numbers.buffer)
}

export function unpackColumns(bytes: Buffer): WordColumns {
  const numbers = numbersIn(bytes)
  let from: number = COLUMNS.length
  return COLUMNS.map((_, column) => {
    const to = from + (numbers[column] ?? 0)
    const words = numbers.subarray(from, to)
    from = to
    return words
  })
}

/** Bytes may start anywhere in a larger buffer, numbers only at a multiple of four. */
function numbersIn({ buffer, byteOffset, byteLength }: Buffer): Int32Array {
  if (byteOffset % 4 === 0) return new Int32Array(buffer, byteOffset, byteLength / 4)
  return new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength))
}
