import { maturityOf, type Standing } from './standing'

/** Factors near 1: they order what answers as well, and never put a weaker answer before a clearly better one. */
const A_STEP_OF_MATURITY = 0.01
const BRAND_NEW = 0.03
const HALVED_AFTER_DAYS = 2 * 365
const OVERDUE = 0.9

const DAY = 86_400_000

/** How each row of an index stands beside others, kept as numbers: it is asked for every candidate of every search. */
export class Standings {
  private dates = new Float64Array(1024)
  /** When it is to be looked at again; `Infinity`: at no set day. */
  private reviews = new Float64Array(1024)
  private maturities = new Uint8Array(1024)

  put(row: number, record: Standing): void {
    if (row >= this.dates.length) this.grow(row)
    this.dates[row] = Date.parse(record.date) || 0
    this.reviews[row] = Date.parse(record.reviewBy ?? '') || Number.POSITIVE_INFINITY
    this.maturities[row] = maturityOf(record)
  }

  /** The factor of a row's score at `now`, milliseconds since 1970. */
  of(row: number, now: number): number {
    const age = Math.max(0, now - (this.dates[row] ?? 0)) / DAY
    const fresh = 1 + BRAND_NEW * 2 ** (-age / HALVED_AFTER_DAYS)
    const proven = 1 + A_STEP_OF_MATURITY * (this.maturities[row] ?? 0)
    return fresh * proven * ((this.reviews[row] ?? Number.POSITIVE_INFINITY) < now ? OVERDUE : 1)
  }

  private grow(row: number): void {
    const length = Math.max(row + 1, this.dates.length * 2)
    const wider = (numbers: Float64Array) => {
      const copy = new Float64Array(length)
      copy.set(numbers)
      return copy
    }
    this.dates = wider(this.dates)
    this.reviews = wider(this.reviews)
    const maturities = new Uint8Array(length)
    maturities.set(this.maturities)
    this.maturities = maturities
  }
}
