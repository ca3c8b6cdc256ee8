import type { FaultWords } from '@/lib/fault-words'

/** Site path of the only style sheet of the page: a file of `public/` that delivery reads by itself. */
export const ERROR_STYLE = '/css/error.css'

// As in src/ui/layout/header.tsx.
const MARK = `<svg viewBox="0 0 44 44" aria-hidden="true" focusable="false"><path d="M2 22a20 20 0 0 1 40 0Z"/><path d="M2 22a20 20 0 0 0 40 0h-9a11 11 0 0 1-22 0Z"/></svg>`

/**
 * A whole page that needs neither Next nor MongoDB, in the look of the site. The helplines and the address that hides
 * the page stand here as they are shipped: the site settings cannot be read now.
 */
export function errorPage({ title, text }: FaultWords): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title} – Equally Safe at Work</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="${ERROR_STYLE}">
</head>
<body>
<a class="skip" href="#main-content">Skip to main content</a>
<section aria-label="Leave this site quickly"><a class="exit" href="https://www.bbc.co.uk/weather" rel="noreferrer nofollow" data-hide-page>Hide this page</a></section>
<header><a class="brand" href="/">${MARK}Equally Safe at Work</a></header>
<main id="main-content" tabindex="-1">
<h1>${title}</h1>
${text.map((each) => `<p>${each}</p>`).join('\n')}
<p><a href="/">Go to the start page</a></p>
<section class="help" aria-labelledby="help">
<h2 id="help">If you need support now</h2>
<p>In danger? Ring <a href="tel:999">999</a>.</p>
<p>Scotland’s Domestic Abuse and Forced Marriage Helpline: <a href="tel:08000271234">0800 027 1234</a>, free, 24 hours a day, every day.</p>
</section>
</main>
<script type="module" src="/js/site.js"></script>
</body>
</html>
`
}
