/**
 * Whether `a` becomes `b` by at most `limit` edits: a letter added, dropped, changed, or two neighbours swapped
 * (optimal string alignment). Gives the number of edits, or `limit + 1` when there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, above, twoAbove)
    if (Math.min(...current) > limit) return limit + 1
    twoAbove = above
    above = current
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1)
}

function nextRow(a: string, b: string, row: number, above: number[], twoAbove: number[]): number[] {
  const current = [row]
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1] ? 0 : 1
    const changed = at(above, column - 1) + same
    const moved = Math.min(at(above, column), at(current, column - 1)) + 1
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    current.push(Math.min(changed, moved, swapped ? at(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY))
  }
  return current
}

const at = (row: number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY

/** The letters of a word as a set of bits; some letters share one. */
export function letterSet(word: string): number {
  let set = 0
  for (let place = 0; place < word.length; place++) set |= 1 << (word.charCodeAt(place) & 31)
  return set
}

/**
 * False when words of these letters are surely more than `limit` edits apart, which costs far less to find out than the
 * distance: an edit takes away and adds one letter at most.
 */
export function lettersAllow(a: number, b: number, limit: number): boolean {
  let different = a ^ b
  for (let left = limit * 2; different !== 0; left--) {
    if (left === 0) return false
    different &= different - 1
  }
  return true
}
