/** Milliseconds of each call of `run`, one after the other; `before` each is not counted. */
export async function timesOf<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<unknown>,
  before: () => Promise<unknown> = async () => undefined,
): Promise<number[]> {
  const all: number[] = []
  for (const item of items) {
    await before()
    const start = performance.now()
    await run(item)
    all.push(performance.now() - start)
  }
  return all
}

export interface Spread {
  p50: number
  p95: number
  p99: number
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
