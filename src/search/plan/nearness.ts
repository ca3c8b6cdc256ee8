/** Words between two words of a typed phrase that still read as the phrase. */
export const NEARNESS = 4
