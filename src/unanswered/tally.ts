import { LRUCache } from 'lru-cache'

/** How often the same words must come on one day before anything is written. */
const LEAST = 5
/** Different words that are remembered; what came longest ago gives way. */
const REMEMBERED = 5000
/** Nobody asks so often: what is beyond it in one minute is a program's and is not counted. */
const SAME_IN_A_MINUTE = 20
const ALL_IN_A_MINUTE = 200

const MINUTE = 60_000

/** What is to be added to the row of a day. */
export interface Due {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  words: string
  more: number
}

interface Count {
  day: string
  words: string
  seen: number
  written: number
  /** In the minute that runs. */
  lately: number
}

/** Searches that found nothing, counted in memory: words and a day, and nothing about who asked. */
export class UnansweredTally {
  private readonly counts = new LRUCache<string, Count>({ max: REMEMBERED })
  private day = ''
  private minute = 0
  private inMinute = 0

  /** `words`: as `wordsToCount` gives them. */
  count(words: string, now = new Date()): void {
    this.turnTo(now)
    const key = `${this.day} ${words}`
    const count = this.counts.get(key) ?? { day: this.day, words, seen: 0, written: 0, lately: 0 }
    this.inMinute += 1
    count.lately += 1
    if (this.inMinute > ALL_IN_A_MINUTE || count.lately > SAME_IN_A_MINUTE) return
    count.seen += 1
    this.counts.set(key, count)
  }

  /** What came often enough and has not been written yet. */
  due(): Due[] {
    return [...this.counts.values()]
      .filter(({ seen, written }) => seen >= LEAST && seen > written)
      .map(({ day, words, seen, written }) => ({ day, words, more: seen - written }))
  }

  markWritten({ day, words, more }: Due): void {
    const count = this.counts.peek(`${day} ${words}`)
    if (count) count.written += more
  }

  private turnTo(now: Date): void {
    const minute = Math.floor(now.getTime() / MINUTE)
    if (minute !== this.minute) {
      this.minute = minute
      this.inMinute = 0
      for (const count of this.counts.values()) count.lately = 0
    }
    const day = now.toISOString().slice(0, 10)
    if (day === this.day) return
    this.day = day
    // What of an earlier day is still to be written stays until it is.
    for (const [key, { seen, written }] of this.counts.entries())
      if (seen < LEAST || seen === written) this.counts.delete(key)
  }
}
