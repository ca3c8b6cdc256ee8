import type { Field } from 'payload'

/** The person of the staff who did something, set by the hub. */
export const staffNames = (name: string, label: string, required = false): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  required,
  label,
})
