/** Small words that say nothing about what is sought. They stay in the index, for phrases. */
const STOP_WORDS = new Set(
  `a about after all also always am an and any anyone are as at be because been being best better big bigger biggest
  both but by can could did do does doing each ever every example examples few find finding for from get gets
  getting give go goes going good got had happen happens has have having he her here him his how i if in into is it
  its just know let like look looking make makes making many may me might more most much must my need needs never no
  nor not of on one only or other our ours out over own people please put really said same say see she should show
  so some somebody someone something such take tell than that the their them then there these they thing things this
  those to too up us use very want was way we well went were what when where which while who whom why will with
  would you your
  long soon often anybody anything everybody everyone everything nobody nothing ever yet else still actually
  cant couldnt didnt doesnt dont hadnt hasnt havent isnt arent shouldnt wasnt werent wont wouldnt
  im ive youre youve weve theyre theyve theyll youll`.split(/\s+/),
)

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
