/** What an engine answers; null when none does now. */
export async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    // By name: the hub may come from another bundle of Next, with a class of its own.
    if (error instanceof Error && error.name === 'SearchUnavailable') return null
    throw error
  }
}
