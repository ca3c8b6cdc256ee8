import { Document } from './document'
import type { HeaderList } from './headers'

type Fault = 500 | 503

const WORDS: Record<Fault, { title: string; text: string }> = {
  500: {
    title: 'Sorry, there is a problem with this page',
    text: 'Try again in a few minutes. The rest of the site may still work.',
  },
  503: {
    title: 'Sorry, this page is not available right now',
    text: 'Our records cannot be reached at the moment. Try again in a few minutes.',
  },
}

// The site's own page cannot be rendered now, so this one needs nothing: no database, no style sheet, no script.
const page = ({ title, text }: { title: string; text: string }) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p>If you are in danger now, call 999. Scotland’s Domestic Abuse and Forced Marriage Helpline is open all day and night on 0800 027 1234.</p>
<p><a href="/">Go to the start page</a></p>
</main>
</body>
</html>
`

/** The answer when a page could not be made: HTML, or JSON for an address that ends in `.json`. */
export function errorDocument(status: Fault, path: string, security: HeaderList): Document {
  const json = path.endsWith('.json')
  const type = json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'
  const body = json ? JSON.stringify({ error: WORDS[status].title }) : page(WORDS[status])
  const headers = [...security, 'content-type', type, 'cache-control', 'no-store']
  if (status === 503) headers.push('retry-after', '5')
  return new Document(status, headers, Buffer.from(body), type)
}
