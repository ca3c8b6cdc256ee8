import { firstSentences } from '@/lib/first-sentences'
import { childrenOf, rootNodes, textOfNode } from '@/lib/rich-text'

/** Letters of one step: enough to know what to do, with the story above for the rest. */
const LONGEST = 200
/** A list of one step is no way to go. */
const FEWEST = 2

/** The numbered steps in what an employer did, each in its first sentences; none when it is told in another way. */
export function stepsToCopy(whatWeDid: unknown): string[] {
  const list = rootNodes(whatWeDid).find(({ type, listType }) => type === 'list' && listType === 'number')
  const steps = list ? childrenOf(list).map((item) => firstSentences(textOfNode(item), LONGEST)) : []
  const told = steps.filter((step) => step !== '')
  return told.length < FEWEST ? [] : told
}
