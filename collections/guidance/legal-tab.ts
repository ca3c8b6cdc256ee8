import { chooseOne } from '@collections/shared/choice-fields'
import { dateField } from '@collections/shared/review-fields'
import { line, paragraph, richText } from '@collections/shared/text-fields'
import type { Tab } from 'payload'
import { JURISDICTIONS } from '@/lib/vocabulary'

export const legalTab: Tab = {
  label: 'Law and checking',
  description: 'Scots law may differ from English. Say which you mean and who checked it.',
  fields: [
    richText(
      'legalBasis',
      'Legal basis',
      'The acts and duties that it rests on, with links. Example: Equality Act 2010, section 149.',
    ),
    chooseOne({
      name: 'jurisdiction',
      label: 'Jurisdiction',
      terms: JURISDICTIONS,
      facet: { name: 'jurisdiction', label: 'Jurisdiction', order: 'natural' },
      help: 'Where the law in it applies. Example: Scotland.',
    }),
    line(
      'legalReviewer',
      'Checked by',
      'The role of who checked it, never a name. Example: “Employment solicitor”.',
    ),
    dateField('lastChecked', 'Last checked', 'The day on which the law in it was last checked.'),
    paragraph(
      'changeNote',
      'What changed last',
      'For readers who know an earlier version. Example: “Adds the duty to prevent sexual harassment.”',
      2,
    ),
  ],
}
