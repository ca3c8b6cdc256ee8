/** One check: resolves to the problem in words, or to a line that says what was seen to be right. */
export interface Step {
  name: string
  check(): Promise<Outcome>
}

export interface Outcome {
  ok: boolean
  /** A line when it is right; everything that is needed to mend it when not. */
  detail: string
}
