import { contentState } from '@/feed/epoch'
import { reasonsOf } from '@/feed/health'
import type { Panel } from '../panel'

/** Whether what is published reaches readers and the search. */
export const healthPanel: Panel = {
  title: 'Search and pages',
  roles: ['editor', 'administrator'],
  load: async () => {
    const reasons = reasonsOf(contentState())
    return {
      count: reasons.length,
      items: reasons.map((reason) => ({ label: `Behind: ${reason}.`, detail: 'Tell whoever runs the hub.' })),
      empty:
        'What is published reaches pages and search at once. If one of them falls behind, it is said here.',
    }
  },
}
