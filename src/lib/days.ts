/** Milliseconds of 24 hours: for what is kept and runs out, where a change of the clocks does not matter. */
export const DAY = 24 * 60 * 60_000

/** `count` times 24 hours after a moment, or before it when negative. */
export const daysFrom = (from: Date, count: number): Date => new Date(from.getTime() + count * DAY)
