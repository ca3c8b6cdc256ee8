import type { Panel } from '../panel'
import { publicationsWhere } from '../publications'

const nameOf = (owner: unknown) =>
  typeof owner === 'object' && owner !== null && 'name' in owner ? String(owner.name) : 'nobody'

/** What an editor is asked to read. Their own texts wait for somebody else. */
export const forReviewPanel: Panel = {
  title: 'Waiting for my review',
  roles: ['editor', 'administrator'],
  load: (context) =>
    publicationsWhere(context, {
      where: {
        and: [
          { step: { equals: 'in-review' } },
          { owner: { not_equals: context.user.id } },
          { writtenBy: { not_equals: context.user.id } },
        ],
      },
      draft: true,
      sort: 'updatedAt',
      detail: ({ owner }, type) => `${type}, looked after by ${nameOf(owner)}`,
      empty:
        'When an author presses “Ask for a review”, the text appears here and stays until it is answered.',
    }),
}
