import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const SHORTEST = 12
const LONGEST = 256
/** Characters that are looked at: the rest can only make it harder to guess, and would take a second. */
const LOOKED_AT = 64
/** The best mark of zxcvbn: more than 10^10 guesses by somebody who knows the common passwords and how they are varied. */
const HARD_TO_GUESS = 4

/** What somebody who attacks this hub would try besides. */
const OURS = ['equallysafe', 'equallysafeatwork', 'closethegap', 'scotland', 'edinburgh', 'glasgow']

/** With the list of common passwords that comes with the package: nobody is asked. Unfolded at the first use. */
const guesser = () =>
  new ZxcvbnFactory({ dictionary: { ...dictionary, ours: OURS }, graphs: adjacencyGraphs })
let made: ReturnType<typeof guesser> | undefined

function isEasy(password: string, own: string): boolean {
  made ??= guesser()
  const inputs = [own, ...own.split(/[^a-z]+/)].filter((part) => part.length > 2)
  return made.check(password.slice(0, LOOKED_AT), inputs).score < HARD_TO_GUESS
}

/** What is wrong with a password, in words for the person who chose it; undefined when it will do. */
export function passwordFault(password: unknown, email?: unknown): string | undefined {
  if (typeof password !== 'string' || password.length < SHORTEST)
    return `Use at least ${SHORTEST} characters.`
  if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`
  const own = typeof email === 'string' ? (email.toLowerCase().split('@')[0] ?? '') : ''
  return isEasy(password, own) ? 'This is easy to guess. Three random words are better.' : undefined
}
