import { randomUUID } from 'node:crypto'

const PREFIX = 'link '

/** Nobody is known behind a link: each who saves may be another person, and is told what the one before wrote. */
export const somebodyByLink = () => PREFIX + randomUUID()

export const isByLink = (by: string) => by.startsWith(PREFIX)
