import type { UIField } from 'payload'

/** What readers said of the page, for whoever edits it. */
export const answersPanel: UIField = {
  name: 'answers',
  type: 'ui',
  label: 'Was this page useful?',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/staff/page-answers/answers-panel#AnswersPanel' },
  },
}
