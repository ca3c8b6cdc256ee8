import type { CollectionBeforeChangeHook } from 'payload'
import { noteLinks } from '../where-used/links-field'
import { giveAddress } from './give-address'
import { keepLock } from './keep-lock'
import { keepOldAddress } from './keep-old-address'
import { noteFilesUsed } from './note-files-used'
import { refuseBrokenLinks } from './refuse-broken-links'
import { saveAsDraft } from './save-as-draft'
import { signAndDate } from './sign-and-date'

/** What happens to every document with drafts when it is saved, in this order; `own` are the collection's. */
export function withHooks(own: CollectionBeforeChangeHook[] = []) {
  return {
    beforeOperation: [saveAsDraft],
    beforeChange: [
      giveAddress,
      signAndDate,
      keepOldAddress,
      refuseBrokenLinks,
      ...own,
      noteFilesUsed,
      noteLinks,
    ],
    afterChange: [keepLock],
  }
}
