/** Escapes what could end the script element or start a comment in it. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** schema.org data for machines. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const html = jsonForScript({ '@context': 'https://schema.org', ...data })
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped; React would escape quotes inside script.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />
}
