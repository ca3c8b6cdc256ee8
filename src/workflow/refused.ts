import { APIError } from 'payload'

/** What somebody asked for and cannot have, in words for them. It stands in the answer and in no log. */
export class Refused extends APIError<object | null> {
  /** `data` goes along, for programs. */
  constructor(message: string, status = 400, data: object | null = null) {
    super(message, status, data, true)
    this.name = 'Refused'
  }
}
