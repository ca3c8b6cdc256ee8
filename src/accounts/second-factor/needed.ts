import { APIError } from 'payload'

/** The password was right and a code must follow. Told apart by name: pages and the model may be bundled apart. */
export class SecondFactorNeeded extends APIError<{ secondFactor: true }> {
  constructor(readonly account: string) {
    super(
      'Your account asks for a code as well. Type the one that your app shows.',
      401,
      { secondFactor: true },
      true,
    )
    this.name = 'SecondFactorNeeded'
  }
}

export class WrongCode extends APIError {
  constructor() {
    super('This code is not right, or was used before. Wait for the next one.', 401, null, true)
    this.name = 'WrongCode'
  }
}
