import type { Field } from 'payload'
import { searchable } from '@/search/searchable'

export const outcomeField: Field = {
  name: 'outcome',
  type: 'text',
  label: 'Outcome in one line',
  required: true,
  maxLength: 200,
  custom: searchable({ text: 'summary' }),
  admin: {
    description:
      'The one thing a busy reader takes away. Say it with a figure when you have one of 10 or more people. Example: “Disclosures to managers rose from 12 to 31 in a year.”',
  },
}
