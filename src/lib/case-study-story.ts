/** The rich texts of a case study, in the order in which a peer asks for them. */
export const STORY_TEXTS = [
  'startingPoint',
  'aim',
  'whatWeDid',
  'involved',
  'whatHelped',
  'whatGotInTheWay',
  'whatChanged',
  'doDifferently',
  'advice',
] as const
