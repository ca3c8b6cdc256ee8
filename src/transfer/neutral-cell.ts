/** A spreadsheet takes what begins so for a formula and runs it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet runs: an apostrophe in front, which `asWritten` takes away. */
export const neutral = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** A cell as somebody wrote it before it was made neutral. */
export const asWritten = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
