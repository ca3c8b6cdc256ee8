const HASHES = 4
const MOST = 15

/**
 * How often each address was asked for lately, roughly and never too low: a count-min sketch (Cormode and Muthukrishnan,
 * 2005) that halves itself, so that what was popular long ago gives way. Its size does not depend on how many addresses
 * there are.
 */
export class Popularity {
  private readonly counts: Uint8Array
  private noted = 0

  /** `width`: counters for each hash, a power of two. */
  constructor(private readonly width = 16_384) {
    this.counts = new Uint8Array(width * HASHES)
  }

  note(key: string): void {
    for (const place of this.places(key)) {
      const count = this.counts[place] ?? 0
      if (count < MOST) this.counts[place] = count + 1
    }
    this.noted += 1
    if (this.noted >= this.width * 8) this.halve()
  }

  /** 0 to 15. */
  of(key: string): number {
    return Math.min(...this.places(key).map((place) => this.counts[place] ?? 0))
  }

  private halve(): void {
    for (let i = 0; i < this.counts.length; i++) this.counts[i] = (this.counts[i] ?? 0) >> 1
    this.noted = 0
  }

  private places(key: string): number[] {
    const first = fnv1a(key)
    const second = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) | 1
    return Array.from(
      { length: HASHES },
      (_, i) => i * this.width + ((first + Math.imul(i, second)) & (this.width - 1)),
    )
  }
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
