export interface FaultWords {
  title: string
  /** What happened, what it means for the reader, and when to try again: a paragraph each. */
  text: string[]
}

/** What a reader is told when a page could not be made, whoever makes the page that says so. */
export const FAILED: FaultWords = {
  title: 'Sorry, there is a problem with this page',
  text: [
    'The fault is ours: the page could not be put together. You have done nothing wrong.',
    'Try again in a few minutes. The other pages of the hub may still work.',
  ],
}
