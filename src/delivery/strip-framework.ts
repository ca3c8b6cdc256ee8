/** Scripts that stay: our own file, and data blocks that no engine runs. */
const KEPT_SCRIPT = /\bsrc="\/js\/|\btype="(application\/ld\+json|speculationrules)"/

// One pass, so that nothing inside a kept script is touched.
const FRAMEWORK = new RegExp(
  [
    /<script\b([^>]*)>[\s\S]*?<\/script>/,
    /<link\b[^>]*\bas="script"[^>]*>/,
    /<link\b[^>]*\brel="(?:modulepreload|expect)"[^>]*>/,
    /<!--(?:\$[!?]?|\/\$|\/?&| |)-->/,
    /<div hidden="">(?:<\/div>)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
)

/**
 * Takes Next's and React's scripts, their preloads and their markers out of a whole HTML page.
 * The page must not need them: no Suspense, no client component that matters to the reader.
 */
export function stripFramework(html: string): string {
  return html.replace(FRAMEWORK, (match, attributes: string | undefined) =>
    attributes !== undefined && KEPT_SCRIPT.test(attributes) ? match : '',
  )
}
