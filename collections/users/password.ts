const SHORTEST = 12
const LONGEST = 256

/** Beginnings of what is guessed first: with digits and signs taken off, a password must be more than one of these. */
const COMMON = [
  'password',
  'passw',
  'letmein',
  'welcome',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopasdfghjkl',
  'asdfghjkl',
  'administrator',
  'admin',
  'changeme',
  'iloveyou',
  'monkey',
  'dragon',
  'football',
  'scotland',
  'edinburgh',
  'glasgow',
  'equallysafe',
  'equallysafeatwork',
  'closethegap',
  'abc',
  'abcdefghijkl',
]

const isCommon = (password: string) => {
  const word = password.toLowerCase().replace(/[^a-z]/g, '')
  return new Set(password).size < 5 || COMMON.some((common) => word === common || word === common + common)
}

/** What is wrong with a password, in words for the person who chose it; undefined when it will do. */
export function passwordFault(password: unknown, email?: unknown): string | undefined {
  if (typeof password !== 'string' || password.length < SHORTEST)
    return `Use at least ${SHORTEST} characters.`
  if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`
  const name = typeof email === 'string' ? email.split('@')[0]?.toLowerCase() : undefined
  const ownName = name && name.length > 3 && password.toLowerCase().startsWith(name)
  if (isCommon(password) || /^\d+$/.test(password) || ownName)
    return 'This is easy to guess. Three random words are better.'
  return undefined
}
