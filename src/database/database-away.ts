/** MongoDB cannot be reached now and may come back by itself: readers get a 503 or the last good page. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'

  constructor(reason: string) {
    super(`MongoDB does not answer (${reason}).`)
  }
}
