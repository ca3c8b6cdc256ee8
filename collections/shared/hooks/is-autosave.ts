import type { PayloadRequest } from 'payload'

/** Whether the admin saves by itself while somebody types. Payload turns the word of the query into a boolean on its way. */
export const isAutosave = ({ query }: Pick<PayloadRequest, 'query'>): boolean =>
  String(query?.['autosave']) === 'true'
