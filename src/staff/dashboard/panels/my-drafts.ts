import { labelOf } from '@/lib/vocabulary'
import { STEPS } from '@/workflow/model'
import type { Panel } from '../panel'
import { publicationsWhere } from '../publications'

const UNDER_WAY = ['draft', 'in-review', 'changes-asked', 'approved']

export const myDraftsPanel: Panel = {
  title: 'What I am writing',
  roles: ['author', 'editor', 'administrator'],
  load: (context) =>
    publicationsWhere(context, {
      where: { and: [{ step: { in: UNDER_WAY } }, { owner: { equals: context.user.id } }] },
      draft: true,
      sort: '-updatedAt',
      detail: ({ step }, type) => `${type}: ${labelOf(STEPS, step).toLowerCase()}`,
      empty: 'Begin a case study, a policy or guidance on the left: what you have not finished waits here.',
    }),
}
