import { fileTypeFromBuffer } from 'file-type'
import { ACCEPTED_TYPES } from './accepted-types'

/** A CSV carries no mark of its own: it is text, so it holds no control characters but tabs and line ends. */
function isPlainText(bytes: Buffer): boolean {
  const text = new TextDecoder('utf-8', { fatal: true })
  try {
    return !/[^\P{Cc}\t\r\n]/u.test(text.decode(bytes))
  } catch {
    return false
  }
}

/** The type of a file by what is in it, or undefined when it is not one of those that we take. */
export async function fileKind(bytes: Buffer, name: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  if (found) return ACCEPTED_TYPES.find((type) => type === found.mime)
  return /\.csv$/i.test(name) && isPlainText(bytes) ? 'text/csv' : undefined
}
