import { asWritten, membersWords } from '@collections/shared/members-words'
import { draftEndpoint } from './draft-endpoint'

/** What members answer each other. */
export const QuestionAnswers = membersWords({
  slug: 'question-answers',
  labels: { singular: 'Answer to a question', plural: 'Answers to questions' },
  useAsTitle: 'words',
  description: 'What members answer each other. A good answer becomes guidance or a case study in one click.',
  defaultColumns: ['words', 'question', 'hidden', 'draft', 'createdAt'],
  endpoints: [draftEndpoint],
  fields: [
    asWritten({
      name: 'question',
      type: 'relationship',
      relationTo: 'questions',
      required: true,
      index: true,
      label: 'Question',
      admin: { description: 'What was asked.' },
    }),
    asWritten({
      name: 'words',
      type: 'textarea',
      label: 'Answer',
      required: true,
      maxLength: 4000,
      admin: { rows: 8, description: 'As they wrote it.' },
    }),
    asWritten({
      name: 'draft',
      type: 'relationship',
      relationTo: ['guidance', 'case-studies'],
      label: 'Became',
      admin: { position: 'sidebar', description: 'The draft that was made of it.' },
    }),
    {
      name: 'makeDraft',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/staff/questions/make-draft#MakeDraft' } },
    },
  ],
})
