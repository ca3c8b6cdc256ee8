import { isUnavailable } from '@/search/port'

/** What an engine answers; null when none does now. */
export async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (isUnavailable(error)) return null
    throw error
  }
}
