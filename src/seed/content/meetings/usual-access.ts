/** What every meeting provides. */
export const USUAL_ACCESS =
  'Live captions online; step-free venue with a quiet room when we meet in person; a break every 45 minutes; papers a week before, in large print if you ask. You may leave at any time without saying why. Tell us what else you need ten days ahead.'
