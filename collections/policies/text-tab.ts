import { paragraph, richText } from '@collections/shared/text-fields'
import type { Tab } from 'payload'

export const textTab: Tab = {
  label: 'What it says',
  description: 'Enough for a reader to decide whether to open the file.',
  fields: [
    richText(
      'body',
      'What it says',
      'The main points in plain words, or the whole text. Use headings so that readers can jump.',
      true,
    ),
    paragraph(
      'scope',
      'Scope',
      'Who and what it covers. Example: “All staff, agency workers and volunteers, at work and online”.',
    ),
    richText(
      'consultation',
      'Consultation',
      'Who was asked and what they changed. Example: unions, women’s network, local services.',
    ),
    richText(
      'equalityImpact',
      'Equality impact assessment',
      'What the assessment found and what was done about it. Link to it when it is public.',
    ),
  ],
}
