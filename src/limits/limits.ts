const MINUTE = 60
const HOUR = 60 * MINUTE

/** So many turns in so many seconds. */
export interface Limit {
  name: string
  points: number
  seconds: number
}

/**
 * What may be tried how often. Each limit counts by the key that it is given: a network, an account, both together or
 * a device. Sign-in counts failures alone: a success gives its turn back.
 */
export const LIMITS = {
  /** A network, whichever account it tries: a whole workplace can share one. */
  signInByNetwork: { name: 'sign-in-network', points: 30, seconds: 15 * MINUTE },
  /** One account from one network, on devices that the account does not know. */
  signInByPair: { name: 'sign-in-pair', points: 10, seconds: 15 * MINUTE },
  /** One account from all networks together, on devices that it does not know. */
  signInByAccount: { name: 'sign-in-account', points: 50, seconds: HOUR },
  /** One account on a device where it signed in before: nobody else can use this up. */
  signInByDevice: { name: 'sign-in-device', points: 10, seconds: 15 * MINUTE },
  /** Codes of the second factor, after a right password. */
  codeByAccount: { name: 'code-account', points: 6, seconds: 15 * MINUTE },
  forgottenByNetwork: { name: 'forgotten-network', points: 10, seconds: HOUR },
  forgottenByAccount: { name: 'forgotten-account', points: 3, seconds: HOUR },
  /** Links to a new password and invitations, tried by a network. */
  linkByNetwork: { name: 'link-network', points: 20, seconds: 15 * MINUTE },
  /** What is sent on one link that opens several questions. */
  answersByLink: { name: 'answers-link', points: 60, seconds: 10 * MINUTE },
  /** Public forms: what a network sends of one kind. */
  formByNetwork: { name: 'form-network', points: 8, seconds: 10 * MINUTE },
  /** Forms of an account, all kinds together: far more than a person fills in. */
  formByPerson: { name: 'form-person', points: 120, seconds: 10 * MINUTE },
  /** What is sent to the programming interface in one session: a draft keeps itself every second while somebody types. */
  writeBySession: { name: 'write-session', points: 1000, seconds: MINUTE },
  /** All sessions of a network together, those that somebody made up among them. */
  writeByOffice: { name: 'write-office', points: 5000, seconds: MINUTE },
  /** What a network sends without a session: there is little that it may send. */
  writeByNetwork: { name: 'write-network', points: 120, seconds: MINUTE },
} as const satisfies Record<string, Limit>
