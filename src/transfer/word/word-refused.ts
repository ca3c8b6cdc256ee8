/** A Word file that is not taken, and why, in words for whoever sent it. */
export class WordRefused extends Error {
  override readonly name = 'WordRefused'
}
