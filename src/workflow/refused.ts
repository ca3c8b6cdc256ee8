import { APIError } from 'payload'

/** What somebody asked for and cannot have, in words for them. It stands in the answer and in no log. */
export class Refused extends APIError {
  constructor(message: string, status = 400) {
    super(message, status, undefined, true)
    this.name = 'Refused'
  }
}
