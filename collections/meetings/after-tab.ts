import { chooseMany } from '@collections/shared/choice-fields'
import { richText } from '@collections/shared/text-fields'
import type { ArrayField, Tab } from 'payload'
import { SECTORS } from '@/lib/vocabulary'

function lines(name: string, singular: string, label: string, help: string): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular, plural: label },
    maxRows: 30,
    admin: { description: help },
    fields: [
      {
        name: 'text',
        type: 'text',
        label: singular,
        required: true,
        maxLength: 400,
        admin: { description: 'One sentence.' },
      },
    ],
  }
}

export const afterTab: Tab = {
  label: 'Afterwards',
  description:
    'What everyone may know of what was said. No names, no employers, no counts of people below 10.',
  fields: [
    richText(
      'publicSummary',
      'Public summary',
      'Themes, successes and challenges, so that an employer who was not there learns from it.',
    ),
    chooseMany({
      name: 'sectorsPresent',
      label: 'Sectors present',
      terms: SECTORS,
      facet: { name: 'sector', label: 'Sector', order: 'natural' },
      help: 'The sectors in the room, never people or employers. Example: NHS, Education.',
    }),
    lines(
      'prompts',
      'Prompt',
      'Prompts',
      'The questions that the group worked on. Example: “When did a small change work well?”',
    ),
    lines(
      'actions',
      'Action',
      'Actions',
      'What the group will do next, without names. Example: “Share survey questions by May.”',
    ),
  ],
}
