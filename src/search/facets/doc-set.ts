/** A set of small whole numbers (row numbers of an index) as bits: counting an intersection costs a word per 32. */
export class DocSet {
  private bits: Uint32Array

  constructor(capacity = 0) {
    this.bits = new Uint32Array(Math.ceil(capacity / 32))
  }

  static of(members: Iterable<number>): DocSet {
    const set = new DocSet()
    for (const member of members) set.add(member)
    return set
  }

  /** Of whole numbers written in digits, with one other character between two of them. */
  static ofNumerals(text: string): DocSet {
    const set = new DocSet()
    let member = 0
    for (let at = 0; at < text.length; at++) {
      const digit = text.charCodeAt(at) - 48
      if (digit >= 0) {
        member = member * 10 + digit
        continue
      }
      set.add(member)
      member = 0
    }
    if (text) set.add(member)
    return set
  }

  add(member: number): void {
    const word = member >>> 5
    if (word >= this.bits.length) this.grow(word)
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (member & 31))
  }

  delete(member: number): void {
    const word = member >>> 5
    if (word < this.bits.length) this.bits[word] = (this.bits[word] ?? 0) & ~(1 << (member & 31))
  }

  has(member: number): boolean {
    return ((this.bits[member >>> 5] ?? 0) & (1 << (member & 31))) !== 0
  }

  /** Past the greatest member. */
  get capacity(): number {
    return this.bits.length * 32
  }

  get size(): number {
    return this.countShared(this)
  }

  /** How many members both sets have. */
  countShared(other: DocSet): number {
    const shared = Math.min(this.bits.length, other.bits.length)
    let count = 0
    for (let word = 0; word < shared; word++) count += ones((this.bits[word] ?? 0) & (other.bits[word] ?? 0))
    return count
  }

  and(other: DocSet): DocSet {
    const shared = new DocSet()
    shared.bits = this.bits.slice(0, Math.min(this.bits.length, other.bits.length))
    for (let word = 0; word < shared.bits.length; word++) {
      shared.bits[word] = (shared.bits[word] ?? 0) & (other.bits[word] ?? 0)
    }
    return shared
  }

  without(other: DocSet): DocSet {
    const rest = new DocSet()
    rest.bits = this.bits.slice()
    const shared = Math.min(rest.bits.length, other.bits.length)
    for (let word = 0; word < shared; word++) {
      rest.bits[word] = (rest.bits[word] ?? 0) & ~(other.bits[word] ?? 0)
    }
    return rest
  }

  or(other: DocSet): DocSet {
    const [longer, shorter] = this.bits.length >= other.bits.length ? [this, other] : [other, this]
    const union = new DocSet()
    union.bits = longer.bits.slice()
    for (let word = 0; word < shorter.bits.length; word++) {
      union.bits[word] = (union.bits[word] ?? 0) | (shorter.bits[word] ?? 0)
    }
    return union
  }

  /** Members in ascending order. */
  forEach(visit: (member: number) => void): void {
    for (let word = 0; word < this.bits.length; word++) {
      for (let rest = this.bits[word] ?? 0; rest !== 0; rest &= rest - 1)
        visit(word * 32 + 31 - Math.clz32(rest & -rest))
    }
  }

  /** Members in ascending order. */
  toArray(): number[] {
    const members: number[] = []
    this.forEach((member) => {
      members.push(member)
    })
    return members
  }

  private grow(word: number): void {
    const bits = new Uint32Array(Math.max(word + 1, this.bits.length * 2, 32))
    bits.set(this.bits)
    this.bits = bits
  }
}

/** Bits set in a 32-bit word (Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
