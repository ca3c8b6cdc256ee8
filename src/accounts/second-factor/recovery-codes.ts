import { createHash, randomBytes } from 'node:crypto'

const HOW_MANY = 10
// Without those that are mistaken for each other on paper: 0 O 1 I L U.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

function makeCode(): string {
  let code = ''
  while (code.length < LENGTH) {
    const [byte = 255] = randomBytes(1)
    // The bytes that divide evenly, so that no letter is likelier.
    if (byte < Math.floor(256 / LETTERS.length) * LETTERS.length) code += LETTERS[byte % LETTERS.length]
  }
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

export const makeRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, makeCode)

/** What is kept of a code. With 49 bits each, and codes limited, a plain hash will do. */
export function hashRecoveryCode(code: string): string {
  const plain = code.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return createHash('sha256').update(`recovery ${plain}`).digest('base64url')
}

export const looksLikeRecoveryCode = (code: string): boolean =>
  code.replace(/[^0-9A-Za-z]/g, '').length === LENGTH
