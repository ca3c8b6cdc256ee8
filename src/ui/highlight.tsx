/** Text of a search hit: escaped by the search engine, with `<mark>` around matches and no other element. */
export function Highlight({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: onlyMarks() escapes whatever is not a bare <mark>.
  return <span dangerouslySetInnerHTML={{ __html: onlyMarks(html) }} />
}

/** A second lock on the port's promise: any `<` that does not open or close a mark is escaped. */
export function onlyMarks(html: string): string {
  return html.replace(/<(?!\/?mark>)/g, '&lt;')
}
