import type { PayloadHandler, PayloadRequest } from 'payload'
import { Refused } from '@/workflow/refused'

interface Shown {
  id: string
  [more: string]: unknown
}

const wantsPage = ({ headers }: PayloadRequest) => headers.get('accept')?.includes('text/html') ?? false

const goTo = (path: string) => new Response(null, { status: 303, headers: { location: path } })

/**
 * A form without script gets a page to look at, a program JSON. What is refused goes back to the form, with the reason
 * above it.
 */
export const answering =
  (work: (req: PayloadRequest) => Promise<Shown>): PayloadHandler =>
  async (req) => {
    try {
      const shown = await work(req)
      return wantsPage(req) ? goTo(`/admin/import/${shown.id}`) : Response.json(shown)
    } catch (error) {
      if (!(error instanceof Refused) || !wantsPage(req)) throw error
      return goTo(`/admin/import?${new URLSearchParams({ refused: error.message })}`)
    }
  }
