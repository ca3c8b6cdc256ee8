import { chooseMany, chooseOne } from '@collections/shared/choice-fields'
import { richText } from '@collections/shared/text-fields'
import type { ArrayField, Tab } from 'payload'
import { EVIDENCE, INDICATORS, MATURITIES } from '@/lib/vocabulary'
import { searchable } from '@/search/searchable'

const results: ArrayField = {
  name: 'results',
  type: 'array',
  label: 'Results',
  labels: { singular: 'Result', plural: 'Results' },
  maxRows: 20,
  admin: {
    description:
      'One row for each thing that changed, with how you know. Never publish a count of people below 10. More disclosures can mean more trust.',
  },
  fields: [
    {
      name: 'finding',
      type: 'text',
      label: 'What changed',
      required: true,
      maxLength: 300,
      custom: searchable({ text: 'body' }),
      admin: { description: 'One sentence. Example: “Managers who feel able to respond to a disclosure”.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'before',
          type: 'text',
          label: 'Before',
          maxLength: 120,
          admin: { description: 'The figure or state at the start. Example: “31%”.' },
        },
        {
          name: 'after',
          type: 'text',
          label: 'After',
          maxLength: 120,
          admin: { description: 'The same, afterwards. Example: “74%”.' },
        },
      ],
    },
    chooseMany({
      name: 'evidence',
      label: 'How we know',
      terms: EVIDENCE,
      facet: { name: 'evidence', label: 'Evidence', order: 'natural' },
      help: 'Where the finding comes from. Example: Staff survey.',
    }),
    {
      name: 'note',
      type: 'textarea',
      label: 'Note',
      maxLength: 600,
      admin: {
        rows: 2,
        description:
          'Anything that helps to read the figure rightly: how many answered, when, what else changed.',
      },
    },
  ],
}

export const resultsTab: Tab = {
  label: 'Results',
  description: 'What changed, how sure we are, and how we know.',
  fields: [
    chooseOne({
      name: 'maturity',
      label: 'How far it has come',
      terms: MATURITIES,
      facet: { name: 'maturity', label: 'Maturity', order: 'natural' },
      required: true,
      help: 'How tested this is. “Stopped, and what we learned” is as welcome as any. Example: Early signs.',
    }),
    richText(
      'whatChanged',
      'What changed',
      'The difference it made, told in words. Say what you are not sure of.',
      true,
    ),
    results,
    chooseMany({
      name: 'indicators',
      label: 'Indicators of change',
      terms: INDICATORS,
      facet: { name: 'indicator', label: 'Indicator of change', order: 'natural' },
      help: 'The small signs of change that were seen. Example: Colleagues talk about it.',
    }),
  ],
}
