import type { FieldSpec } from './field-spec'

export const NEW_PASSWORD: FieldSpec = {
  kind: 'password',
  name: 'password',
  label: 'Choose a password',
  hint: 'At least 12 characters. Three random words are good.',
  autoComplete: 'new-password',
}
