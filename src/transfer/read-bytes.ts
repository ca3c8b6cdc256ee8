import type { Fault } from './fault'

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

const SAVE_AS_UTF8 =
  'In Excel choose “Save as”, then “CSV UTF-8”; in LibreOffice the character set “Unicode (UTF-8)”.'

/** The line on which the first byte stands that is no UTF-8. */
function lineOfFirstOddByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let from = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    try {
      decoder.decode(bytes.subarray(from, at))
    } catch {
      return line
    }
    line++
    from = at + 1
  }
  return line
}

/** The words of a file, without a byte-order mark, or what is wrong with its characters. */
export function readBytes(bytes: Uint8Array): { text: string } | { fault: Fault } {
  const fault = (message: string, row?: number): { fault: Fault } => ({
    fault: { message, mending: SAVE_AS_UTF8, stops: true, ...(row && { row }) },
  })
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return fault('This file is in UTF-16.')
  if (startsWith(bytes, 0x50, 0x4b, 3, 4))
    return fault('This is a workbook or another packed file, not CSV or JSON.')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return fault('This is not a text file.')
    return { text }
  } catch {
    const line = lineOfFirstOddByte(bytes)
    return fault(
      `Line ${line} has characters that are not UTF-8, such as a “£” or “’” from an older program.`,
      line,
    )
  }
}
