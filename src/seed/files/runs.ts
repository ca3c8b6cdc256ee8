import type { PhrasingContent } from 'mdast'
import type { Run } from '@/documents/pdf/text'

type Style = Omit<Run, 'text'>

const PLAIN: Style = { bold: false, italic: false }

/** Flattens a line of Markdown; links to other samples keep their words alone. Throws for what a printed document cannot show. */
export function runsOf(content: PhrasingContent[], style: Style = PLAIN): Run[] {
  return content.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ ...style, text: node.value.replace(/\s*\n\s*/g, ' ') }]
      case 'break':
        return [{ ...style, text: ' ' }]
      case 'strong':
        return runsOf(node.children, { ...style, bold: true })
      case 'emphasis':
        return runsOf(node.children, { ...style, italic: true })
      case 'link':
        return runsOf(node.children, /^https?:/.test(node.url) ? { ...style, href: node.url } : style)
      default:
        throw new Error(`a policy file cannot show Markdown of the kind “${node.type}”`)
    }
  })
}

export const plainText = (content: PhrasingContent[]) =>
  runsOf(content)
    .map(({ text }) => text)
    .join('')
