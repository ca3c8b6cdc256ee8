/** Tries `see` every few milliseconds until it gives something truthy; throws naming `what` after `within` ms. */
export async function eventually<T>(what: string, see: () => Promise<T>, within = 1000): Promise<T> {
  const until = performance.now() + within
  for (;;) {
    const seen = await see()
    if (seen) return seen
    if (performance.now() > until) throw new Error(`${what}: not within ${within} ms`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
