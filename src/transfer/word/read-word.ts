import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import mammoth from 'mammoth'
import type { RootContent } from 'mdast'
import { blockNodes, root } from '@/lib/markdown/block-nodes'
import { lexicalContext } from '@/lib/markdown/lexical-context'
import { safeDocx } from './safe-docx'
import { byField, type Place, titled } from './sections'
import { type Left, tidy } from './tidy'

export interface WordText {
  title: string | undefined
  /** Texts as the editor keeps them, by field. */
  texts: Record<string, unknown>
  /** What the reader of the file should know, each a sentence. */
  notes: string[]
}

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote > p:fresh"]

async function htmlOf(docx: Buffer, onImage: () => void): Promise<string> {
  const convertImage = mammoth.images.imgElement(async () => {
    onImage()
    return { src: '' }
  })
  const { value } = await mammoth.convertToHtml({ buffer: docx }, { styleMap: STYLES, convertImage })
  return value
}

function notesOf(left: Left, refersOutside: boolean): string[] {
  const pictures =
    left.images === 0
      ? []
      : [
          `${left.images === 1 ? 'A picture was' : `${left.images} pictures were`} left out: add them to the library with a description of what they show, then place them in the text.`,
        ]
  const links = left.links.map(
    (words) => `The link “${words.slice(0, 80)}” was taken out: it leads to no web page.`,
  )
  const outside = refersOutside ? ['The file refers to something outside it, which was left aside.'] : []
  return [...pictures, ...links, ...outside]
}

/**
 * A Word file as texts of the editor: headings, lists, tables, links, bold and italic stay. `fields` are the long texts
 * of the list, `main` the one for what stands under no heading that names another. Throws `WordRefused`.
 */
export async function readWord(bytes: Buffer, fields: Place[], main: string): Promise<WordText> {
  const { docx, refersOutside } = await safeDocx(bytes)
  const left: Left = { images: 0, links: [] }
  const html = await htmlOf(docx, () => {
    left.images++
  })
  const tree = toMdast(fromHtml(html.replace(/<img\b[^>]*>/g, ''), { fragment: true }))
  const nodes = 'children' in tree ? (tree.children as RootContent[]) : []
  const { title, blocks } = titled(tidy(nodes, left))
  const texts = Object.fromEntries(
    [...byField(blocks, fields, main)].map(([name, content]) => [name, stateOf(content, name)]),
  )
  return { title, texts, notes: notesOf(left, refersOutside) }
}

const stateOf = (blocks: RootContent[], name: string) =>
  root(
    blockNodes(
      blocks,
      lexicalContext(name + JSON.stringify(blocks), (collection) => {
        throw new Error(`A Word file leads to no document of ${collection}.`)
      }),
    ),
  )
