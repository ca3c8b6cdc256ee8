import { formatDate } from '@/lib/format-date'
import { unusedFiles } from '@/where-used/unused-files'
import type { Panel } from '../panel'

const SHOWN = 5
/** As many as the address of a list holds. */
const LISTED = 50

/** Files that no document shows, neither published nor as a draft. */
export const unusedFilesPanel: Panel = {
  title: 'Files that nothing uses',
  roles: ['editor', 'administrator'],
  load: async ({ payload }) => {
    const files = await unusedFiles(payload)
    const ids = files.slice(0, LISTED).map(({ id }, at) => [`where[or][0][and][0][id][in][${at}]`, id])
    return {
      count: files.length,
      items: files.slice(0, SHOWN).map(({ id, filename, updatedAt, warnings }) => ({
        label: filename,
        href: `/admin/collections/media/${id}`,
        detail: [`Since ${formatDate(updatedAt)}`, ...warnings].join('. '),
      })),
      ...(files.length > 0 && { href: `/admin/collections/media?${new URLSearchParams(ids)}` }),
      empty: 'A picture or file that no published text and no draft shows stands here, to be deleted.',
    }
  },
}
