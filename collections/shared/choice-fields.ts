import type { SelectField } from 'payload'
import { asOptions, type Term } from '@/lib/vocabulary'
import { type FacetDeclaration, searchable } from '@/search/searchable'

interface Choice {
  name: string
  label: string
  terms: readonly Term[]
  /** Help text: what to choose, why, an example. */
  help: string
  /** Makes the choice a filter of every finder. */
  facet?: FacetDeclaration
  required?: boolean
  defaultValue?: string
  admin?: SelectField['admin']
}

function base(choice: Choice) {
  return {
    name: choice.name,
    type: 'select' as const,
    label: choice.label,
    options: asOptions(choice.terms),
    required: choice.required ?? false,
    ...(choice.facet && { custom: searchable({ facet: choice.facet }) }),
  }
}

/** One word of a controlled list. */
export function chooseOne(choice: Choice): SelectField {
  return {
    ...base(choice),
    ...(choice.defaultValue && { defaultValue: choice.defaultValue }),
    admin: { ...choice.admin, description: choice.help },
  }
}

/** Any number of words of a controlled list. */
export function chooseMany(choice: Choice): SelectField {
  return {
    ...base(choice),
    hasMany: true,
    admin: { ...choice.admin, description: choice.help },
  } as SelectField
}
