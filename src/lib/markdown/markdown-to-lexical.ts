import { blockNodes, root } from './block-nodes'
import { lexicalContext, type Resolve } from './lexical-context'
import { parseMarkdown } from './parse-markdown'

/**
 * Turns Markdown into the state that Payload’s editor stores for the same text.
 * `where` names the text in errors, such as `case-studies/one-page-of-gender-data: advice`.
 * Throws for a link to a document that does not exist and for Markdown outside the dialect.
 */
export function markdownToLexical(source: string, where: string, resolve: Resolve) {
  try {
    return root(blockNodes(parseMarkdown(source), lexicalContext(`${where}\n${source}`, resolve)))
  } catch (cause) {
    throw new Error(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
