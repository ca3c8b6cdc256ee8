const DAY = 24 * 60 * 60_000

/** The moment `days` days from now, ISO 8601. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString()
