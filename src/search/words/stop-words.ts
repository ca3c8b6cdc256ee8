/** Small words that say nothing about what is sought. They stay in the index, for phrases. */
const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be been being but by can could did do does doing for from get gets
  getting give got had has have having he her here him his how i if in into is it its just let like many may me might
  more most much must my need needs no nor not of on one or other our ours out over own people please put really said
  same say see she should show so some such take tell than that the their them then there these they this those to
  too up us use very want was way we well were what when where which while who whom why will with would you your`.split(
    /\s+/,
  ),
)

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
