import { chooseMany } from '@collections/shared/choice-fields'
import { AUDIENCES } from '@/lib/vocabulary'

export const audiencesField = chooseMany({
  name: 'audiences',
  label: 'Audience',
  terms: AUDIENCES,
  facet: { name: 'audience', label: 'Audience', order: 'natural' },
  help: 'Whom you wrote it for. One or two is better than all. Example: Line manager.',
})
