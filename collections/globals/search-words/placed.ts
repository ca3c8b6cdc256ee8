import type { Fault } from '@/search/words/check'

const LISTS: Record<string, string> = {
  equivalent: 'Same meaning',
  oneWay: 'One way',
  ambiguous: 'Two meanings',
  stopPhrases: 'Left out',
  bestBets: 'Best bets',
}

/** Faults whose messages begin with where they are, as people see it: `Best bets, row 2: …`. */
export function placed(faults: readonly Fault[]): Fault[] {
  return faults.map(({ path, message }) => {
    const [list = '', row] = path.split('.')
    const place = [LISTS[list] ?? list, row !== undefined && `row ${Number(row) + 1}`].filter(Boolean)
    return { path, message: `${place.join(', ')}: ${message}` }
  })
}
