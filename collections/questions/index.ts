import { asWritten, membersWords } from '@collections/shared/members-words'
import type { CollectionConfig } from 'payload'
import { asOptions, BARRIERS, STANDARDS } from '@/lib/vocabulary'

/** What members ask each other. */
export const Questions: CollectionConfig = {
  ...membersWords({
    slug: 'questions',
    labels: { singular: 'Question to peers', plural: 'Questions to peers' },
    useAsTitle: 'title',
    description: 'What members ask each other. Hide what could harm somebody, and say why.',
    defaultColumns: ['title', 'isNamed', 'hidden', 'createdAt'],
    fields: [
      asWritten({
        name: 'title',
        type: 'text',
        label: 'Question',
        required: true,
        maxLength: 200,
        admin: { description: 'As they wrote it.' },
      }),
      asWritten({
        name: 'details',
        type: 'textarea',
        label: 'More about it',
        maxLength: 4000,
        admin: { description: 'As they wrote it.' },
      }),
      asWritten({
        name: 'standard',
        type: 'select',
        label: 'Standard',
        options: asOptions(STANDARDS),
        admin: { description: 'What they chose.' },
      }),
      asWritten({
        name: 'barrier',
        type: 'select',
        label: 'Barrier',
        options: asOptions(BARRIERS),
        admin: { description: 'What they chose.' },
      }),
      {
        name: 'answers',
        type: 'join',
        collection: 'question-answers',
        on: 'question',
        label: 'Answers',
        defaultLimit: 20,
        admin: {
          allowCreate: false,
          defaultColumns: ['words', 'hidden', 'createdAt'],
          description: 'Open one to hide it, or to make it guidance or a case study.',
        },
      },
    ],
  }),
  hooks: {
    afterDelete: [
      async ({ id, req }) => {
        const where = { question: { equals: id } }
        await req.payload.db.deleteMany({ collection: 'question-answers', where, req })
      },
    ],
  },
}
