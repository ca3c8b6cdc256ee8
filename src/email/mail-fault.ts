/** Why a mail could not be handed over. */
export interface MailFault {
  code: string
  /** The server will not take this mail later either. */
  forGood: boolean
  /** No mail can be handed over now. */
  serverAway: boolean
}

interface SmtpFailure {
  code?: unknown
  responseCode?: unknown
  command?: unknown
}

/** Commands that are about one mail; a refusal of any other is about the connection. */
const ABOUT_ONE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA'])

/** Reads nodemailer's error without its message, which names the address. */
export function mailFault(error: unknown): MailFault {
  const { code, responseCode, command } = (error ?? {}) as SmtpFailure
  const aboutThis = ABOUT_ONE_MAIL.has(String(command)) || code === 'EENVELOPE' || code === 'EMESSAGE'
  const forGood = aboutThis && Number(responseCode) >= 500
  return { code: String(responseCode ?? code ?? 'unknown'), forGood, serverAway: !aboutThis }
}

const FIRST = 15_000
const LONGEST = 15 * 60_000

/** Milliseconds until the next try, after this many; doubles up to a quarter of an hour. */
export function nextTry(attempts: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (attempts - 1))
}
