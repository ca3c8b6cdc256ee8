import type { CollectionConfig } from 'payload'

/** Milliseconds of quiet typing after which the admin keeps a draft. */
const AUTOSAVE_INTERVAL = 800

/** Drafts with autosave; fifty versions kept; what is required is asked for on publishing only. */
export const drafts: CollectionConfig['versions'] = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: AUTOSAVE_INTERVAL, showSaveDraftButton: true }, validate: false },
}
