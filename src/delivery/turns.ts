/** Lets `places` tasks run at a time; the rest wait in order. */
export class Turns {
  private readonly waiting: (() => void)[] = []
  private taken = 0

  constructor(private readonly places: number) {}

  /** Tasks that run or wait. */
  get load(): number {
    return this.taken + this.waiting.length
  }

  async take<T>(task: () => Promise<T>): Promise<T> {
    if (this.taken >= this.places) await new Promise<void>((resolve) => this.waiting.push(resolve))
    else this.taken += 1
    try {
      return await task()
    } finally {
      const next = this.waiting.shift()
      // The place passes on directly, so that nobody who comes in between can jump the queue.
      if (next) next()
      else this.taken -= 1
    }
  }
}
