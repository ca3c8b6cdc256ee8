/** Why mail is sent. `choosable`: a person may say that they do not want it; the rest is needed to use the hub. */
export const MAIL_KINDS = {
  'review-asked': { label: 'Someone asks for a review', choosable: true },
  'changes-asked': { label: 'Someone asks me for changes', choosable: true },
  approved: { label: 'My document is approved', choosable: true },
  published: { label: 'My document is published or taken down', choosable: true },
  'not-done': { label: 'Something that was scheduled could not be done', choosable: true },
  handed: { label: 'A document is handed on to me', choosable: true },
  'review-due': { label: 'My documents that are due for a check', choosable: true },
  'sign-off': { label: 'An employer has answered', choosable: true },
  'sign-off-link': { label: 'A text to sign off', choosable: false },
  'share-link': { label: 'A question about what an employer tried', choosable: false },
  invitation: { label: 'An invitation', choosable: false },
  password: { label: 'A new password', choosable: false },
  security: { label: 'Something about the safety of an account', choosable: false },
  contact: { label: 'Someone writes to us', choosable: false },
  interest: { label: 'An employer is interested', choosable: false },
  meeting: { label: 'Meetings of the community', choosable: true },
  peer: { label: 'A peer', choosable: false },
  questions: { label: 'Questions that members ask each other', choosable: true },
} as const satisfies Record<string, { label: string; choosable: boolean }>

export type MailKind = keyof typeof MAIL_KINDS

/** For the choice that each person has. */
export const CHOOSABLE_MAIL = Object.entries(MAIL_KINDS)
  .filter(([, { choosable }]) => choosable)
  .map(([value, { label }]) => ({ value: value as MailKind, label }))

/** How often at most somebody gets mail about questions. */
export const MAIL_PACES = [
  { value: 'at-once', label: 'At once' },
  { value: 'daily', label: 'Once a day' },
  { value: 'weekly', label: 'Once a week' },
] as const

export type MailPace = (typeof MAIL_PACES)[number]['value']
