/**
 * The hub will not start, for a reason that the person at the terminal can act on.
 * Commands print the message on one line, without a stack, and exit 1.
 */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
}
