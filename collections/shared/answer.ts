import type { PayloadRequest } from 'payload'

/** An answer of one of our own endpoints in the form of the framework's: errors are a list of messages. */
export const refused = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

/** What was sent as JSON; an empty object when it is none. */
export async function sentJson(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}
  } catch {
    return {}
  }
}

/** A text that was sent, without the blanks around it; empty when there is none. */
export const sentText = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.trim().slice(0, most) : ''

/** How many days a link should work: a month at most beyond what is usual. */
export const daysIn = (value: unknown, usual: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 ? Math.min(value, usual + 30) : usual
