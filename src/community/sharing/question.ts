import type { AskedField } from '../answers'

/** The text of a case study that a question asks for; what published ones say there stands beside it as an example. */
export type StoryField =
  | 'startingPoint'
  | 'aim'
  | 'whatWeDid'
  | 'involved'
  | 'whatHelped'
  | 'whatGotInTheWay'
  | 'whatChanged'
  | 'advice'

export interface ShareQuestion {
  /** Stands in the address. */
  key: string
  title: string
  lead: string
  fields: AskedField[]
  example?: StoryField
}

export const text = (name: string, label: string, hint: string, isOptional = true): AskedField => ({
  kind: 'textarea',
  name,
  label,
  hint,
  rows: 7,
  maxLength: 4000,
  optional: isOptional,
})
export const line = (name: string, label: string, hint: string): AskedField => ({
  kind: 'text',
  name,
  label,
  hint,
  maxLength: 200,
  optional: true,
})

export const NO_NAMES = 'Roles, not names, and nothing that could tell who somebody is.'
