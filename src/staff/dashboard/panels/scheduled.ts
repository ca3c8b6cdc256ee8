import { formatMinute } from '@/lib/format-date'
import type { Panel } from '../panel'
import { type Publication, publicationsWhere } from '../publications'

function times({ publishAt, unpublishAt }: Publication): string {
  const said = [
    publishAt && `published on ${formatMinute(new Date(publishAt))}`,
    unpublishAt && `taken down on ${formatMinute(new Date(unpublishAt))}`,
  ]
  return said.filter(Boolean).join(', ')
}

export const scheduledPanel: Panel = {
  title: 'Scheduled',
  roles: ['author', 'editor', 'administrator'],
  load: (context) =>
    publicationsWhere(context, {
      where: { or: [{ publishAt: { exists: true } }, { unpublishAt: { exists: true } }] },
      draft: true,
      sort: 'publishAt',
      detail: (document, type) => `${type}, ${times(document)}`,
      empty: 'What is to be published or taken down at a chosen minute stands here until then.',
    }),
}
