export interface Tile {
  x: number
  y: number
  /** Degrees. */
  turn: 0 | 90 | 180 | 270
  shape: 'arc' | 'half'
  tone: 'a' | 'b' | 'c'
}

const TURNS = [0, 90, 180, 270] as const
const SHAPES = ['arc', 'arc', 'half'] as const
const TONES = ['a', 'b', 'c', 'c'] as const

/** FNV-1a, then xorshift: small, even, and the same everywhere. */
function* numbers(seed: string): Generator<number, never> {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  state = state || 1
  for (;;) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    yield state >>> 0
  }
}

/** Tiles of a pattern that depends on `seed` alone. About a quarter of the squares stay empty. */
export function patternTiles(seed: string, columns: number, rows: number): Tile[] {
  const next = numbers(seed)
  const pick = <T>(from: readonly [T, ...T[]]): T => from[next.next().value % from.length] ?? from[0]
  const tiles: Tile[] = []
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const empty = next.next().value % 4 === 0
      const tile: Tile = { x, y, turn: pick(TURNS), shape: pick(SHAPES), tone: pick(TONES) }
      if (!empty) tiles.push(tile)
    }
  }
  return tiles
}
