import JSZip from 'jszip'
import { type Unpacked, unpack } from './unpack'
import { WordRefused } from './word-refused'

export interface SafeDocx {
  /** Made anew of the text parts alone. */
  docx: Buffer
  /** Something outside the file that it would have fetched: a template, a linked picture. */
  refersOutside: boolean
}

const EXTERNAL = /<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi
const isHyperlink = (relationship: string) => /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relationship)

function refuseOddParts({ parts, names }: Unpacked): void {
  const types = parts.get('[Content_Types].xml')?.toString() ?? ''
  if (/macroEnabled/i.test(types) || names.some((name) => /vbaProject/i.test(name)))
    throw new WordRefused('The file holds macros, which are programs. Save it as .docx, without macros.')
  if (!parts.has('word/document.xml')) throw new WordRefused('This is not a Word document.')
  for (const bytes of parts.values()) {
    // Word writes none; an entity of one could grow without end.
    if (/<!(DOCTYPE|ENTITY)/i.test(bytes.toString('latin1')))
      throw new WordRefused('The file is built as no Word document is. Open it in Word and save it anew.')
  }
}

/** What of a Word file may reach the reader of its text. Throws `WordRefused`. */
export async function safeDocx(bytes: Buffer): Promise<SafeDocx> {
  const unpacked = await unpack(bytes)
  refuseOddParts(unpacked)
  const zip = new JSZip()
  let refersOutside = false
  for (const [name, part] of unpacked.parts) {
    if (!name.endsWith('.rels')) zip.file(name, part)
    else {
      const kept = part.toString().replace(EXTERNAL, (found) => (isHyperlink(found) ? found : ''))
      refersOutside ||= kept !== part.toString()
      zip.file(name, kept)
    }
  }
  return { docx: await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }), refersOutside }
}
