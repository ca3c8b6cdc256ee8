import { limitForm } from '@/limits/limit-form'

const TEXT = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

export const refusal = (status: number, message: string) => new Response(message, { status, headers: TEXT })

/** Leads on to the page that says thanks; a reload of it sends nothing again. */
export function thanks(parameters: Record<string, string>): Response {
  return new Response(null, {
    status: 303,
    headers: { location: `/useful/thanks?${new URLSearchParams(parameters)}`, 'cache-control': 'no-store' },
  })
}

/** The form that was sent to one of our pages, or why it is not read. */
export async function sentForm(request: Request): Promise<FormData | Response> {
  // Pages send no referrer, so that browsers hide the origin of their forms too; this header they do send.
  if (request.headers.get('sec-fetch-site') === 'cross-site')
    return refusal(403, 'This form can only be sent from a page of the hub.')
  const wait = await limitForm('useful')
  if (wait) return refusal(429, wait.message)
  return request
    .formData()
    .catch(() => refusal(400, 'The form could not be read. Go back and send it again.'))
}
