import type { Field, SelectField, SelectFieldValidation } from 'payload'
import { select } from 'payload/shared'
import { staffRead } from '@/access/staff-only'

const WITHHELD = [
  { value: 'sector', label: 'Sector' },
  { value: 'size', label: 'Size' },
  { value: 'stage', label: 'Stage' },
  { value: 'tier', label: 'Tier' },
  { value: 'topics', label: 'Topics' },
]

/** Facts that an anonymous case study does not tell. Their values are gone: no version or interface holds them. */
export const withheldField: Field = {
  name: 'withheld',
  type: 'select',
  hasMany: true,
  label: 'Facts withheld',
  options: WITHHELD,
  access: { read: staffRead },
  admin: {
    condition: (data) => data.attribution === 'anonymous',
    description:
      'Facts that are left out so that the employer fits a crowd. The disclosure check proposes them. What is withheld is emptied on publishing, in earlier versions too.',
  },
}

/** Asked for on publishing, unless it is withheld. */
export function toldUnlessWithheld(field: SelectField): SelectField {
  const validate: SelectFieldValidation = (value, options) => {
    const withheld = (options.data as { withheld?: string[] | null; attribution?: string }) ?? {}
    const isWithheld = withheld.attribution === 'anonymous' && withheld.withheld?.includes(field.name)
    return select(value, { ...options, required: !isWithheld })
  }
  return { ...field, required: false, validate } as SelectField
}
