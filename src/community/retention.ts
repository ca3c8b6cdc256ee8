/** How long what people send is kept, in days. docs/operations.md says so too. */
export const KEPT = {
  /** An interest whose address nobody confirmed. */
  unconfirmed: 14,
  /** A confirmed interest: enough for two meetings to pass. */
  interest: 180,
  /** After it has become an organisation. */
  invited: 30,
  message: 365,
  /** An invitation to share, after it has run out: somebody who is late is sent another and goes on. */
  shareLink: 30,
  /** Who came to a meeting, after it has ended. What somebody needs to take part goes within the hour. */
  meetingAnswer: 30,
} as const
