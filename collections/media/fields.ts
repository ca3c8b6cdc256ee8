import { ownerField } from '@collections/shared/review-fields'
import { line } from '@collections/shared/text-fields'
import type { Field } from 'payload'
import { insideField } from './inside-field'

const alt: Field = {
  name: 'alt',
  type: 'text',
  label: 'Text for people who do not see it',
  maxLength: 300,
  validate: (
    value: string | null | undefined,
    { siblingData }: { siblingData: { decorative?: boolean | null } },
  ) =>
    Boolean(value?.trim()) ||
    siblingData.decorative === true ||
    'Describe the picture or file, or tick “Only decoration”.',
  admin: {
    description:
      'What the picture says, not what it looks like; for a document its name. Example: “Chart: disclosures rise from 12 to 31”.',
  },
}

export const mediaFields: Field[] = [
  alt,
  {
    name: 'decorative',
    type: 'checkbox',
    label: 'Only decoration',
    defaultValue: false,
    admin: {
      description:
        'Tick when nothing is lost by not seeing it, such as a pattern. Screen readers then skip it.',
    },
  },
  line('caption', 'Caption', 'Optional: a line below the picture that everyone sees.', 300),
  line('credit', 'Credit', 'Who made it and on which terms. Example: “Drawing: hub team, OGL v3.0”.'),
  ownerField,
  insideField,
]
