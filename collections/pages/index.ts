import { structure } from '@collections/shared/structure'
import { richText } from '@collections/shared/text-fields'
import { summaryField, titleField } from '@collections/shared/title-fields'

export const Pages = structure({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  group: 'Structure',
  description: 'About, accessibility, privacy, contact, staying safe online.',
  fields: [
    titleField('The heading of the page. Example: “Staying safe online”.'),
    summaryField('One or two sentences that say what the page is for. Search engines show it.'),
    richText('body', 'Text', 'The page itself. Short paragraphs, headings that say what follows.', true),
  ],
})
