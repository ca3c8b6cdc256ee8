import type { CollectionConfig } from 'payload'

/** Milliseconds of quiet typing after which the admin keeps a draft. */
const AUTOSAVE_INTERVAL = 800

/**
 * Drafts with autosave; what is required is asked for on publishing only. Payload takes away no versions, which would be two
 * questions more in each save: the job `forget-versions` does.
 */
export const drafts: CollectionConfig['versions'] = {
  maxPerDoc: 0,
  drafts: { autosave: { interval: AUTOSAVE_INTERVAL, showSaveDraftButton: true }, validate: false },
}
