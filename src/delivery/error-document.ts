import { FAILED, type FaultWords } from '@/lib/fault-words'
import { Document } from './document'
import { errorPage } from './error-page'
import type { HeaderList } from './headers'

type Fault = 400 | 500 | 503

const WORDS: Record<Fault, FaultWords> = {
  400: {
    title: 'Sorry, the form did not arrive whole',
    text: [
      'Something went missing on the way, so that nothing was taken from it and nothing was changed.',
      'Go back in your browser: what you typed is still in the form. Then send it once more.',
    ],
  },
  500: FAILED,
  503: {
    title: 'Sorry, this page is not available right now',
    text: [
      'The hub cannot reach its records at the moment. Nothing has been lost.',
      'Try again in a minute. If it still does not work, come back in an hour: the page keeps its address.',
    ],
  },
}

/** When a program may ask again, in seconds: a database that changes its primary is away for about that long. */
const RETRY_AFTER = '5'

/** The answer when a page could not be made: HTML, or JSON for an address that ends in `.json`. */
export function errorDocument(status: Fault, path: string, security: HeaderList): Document {
  const json = path.endsWith('.json')
  const type = json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'
  const body = json ? JSON.stringify({ error: WORDS[status].title }) : errorPage(WORDS[status])
  const headers = [...security, 'content-type', type, 'cache-control', 'no-store']
  if (status === 503) headers.push('retry-after', RETRY_AFTER)
  return new Document(status, headers, Buffer.from(body), type)
}
