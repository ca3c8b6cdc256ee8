import { Refusal } from './refusal'

/** A setting is wrong or missing. The message names the variable, never its value. */
export class BadEnvironment extends Refusal {
  override readonly name = 'BadEnvironment'

  constructor(
    readonly variable: string,
    problem: string,
  ) {
    super(`${variable} ${problem}.`)
  }
}
