import { chooseMany } from '@collections/shared/choice-fields'
import { subjectFields } from '@collections/shared/subject-fields'
import type { Tab } from 'payload'
import { BARRIERS } from '@/lib/vocabulary'

export const aboutTab: Tab = {
  label: 'What it is about',
  description: 'These choices are the filters by which readers find it.',
  fields: [
    ...subjectFields,
    chooseMany({
      name: 'barriers',
      label: 'Barriers',
      terms: BARRIERS,
      facet: { name: 'barrier', label: 'Barrier', order: 'natural' },
      help: 'The barriers that this employer worked on, whether or not they got over them. Example: Under-reporting.',
    }),
  ],
}
