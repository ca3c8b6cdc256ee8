import type { Payload } from 'payload'
import { guidance } from './rest'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A word far from every other in spelling: search forgives a letter or two. */
export function farWord(): string {
  return `zq${Array.from({ length: 10 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('')}`
}

export function publishGuidance(payload: Payload, changes: object = {}) {
  const data = { ...guidance(), ...changes, _status: 'published' as const }
  return payload.create({ collection: 'guidance', data: data as never })
}
