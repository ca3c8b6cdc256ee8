import { structure } from '@collections/shared/structure'
import { richText } from '@collections/shared/text-fields'
import { summaryField, titleField } from '@collections/shared/title-fields'

export const Topics = structure({
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  group: 'Structure',
  description: 'What publications are gathered under. Each topic has a page.',
  fields: [
    titleField('A noun that readers would use. Example: “Flexible working”.'),
    summaryField('One or two sentences: what is in this topic and whom it helps.'),
    richText('body', 'Text', 'Optional: an introduction for its page.'),
    {
      name: 'order',
      type: 'number',
      label: 'Place in lists',
      min: 0,
      max: 1000,
      admin: {
        position: 'sidebar',
        description: 'Smaller comes first. Topics with the same number stand by title.',
      },
    },
  ],
})
