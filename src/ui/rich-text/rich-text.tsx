import { isLexicalState, plainText, rootNodes } from '@/lib/rich-text'
import { headingPlan } from './heading-plan'
import { Nodes } from './nodes'

interface RichTextProps {
  /** A Lexical state; anything else shows nothing. */
  state: unknown
  /** Fragment of the field, in front of its headings' fragments; as the search index has it. */
  within?: string
  /** Level of the first heading: 2 on its own, 3 below the heading of a section. */
  topLevel?: 2 | 3
}

/** Whether there is anything to show: words, or an upload or rule at the top level. */
export function hasContent(state: unknown): boolean {
  if (!isLexicalState(state)) return false
  return plainText(state) !== '' || rootNodes(state).some(({ type }) => type === 'upload')
}

/** Text written by staff. Unknown nodes show the text of their children; unknown addresses are not linked. */
export function RichText({ state, within = '', topLevel = 2 }: RichTextProps) {
  if (!hasContent(state)) return null
  const nodes = rootNodes(state)
  return (
    <div className="hub-rich">
      <Nodes nodes={nodes} headings={headingPlan(nodes, within, topLevel)} />
    </div>
  )
}
