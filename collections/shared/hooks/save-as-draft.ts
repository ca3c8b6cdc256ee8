import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { isEditor } from '@/access/roles'
import { noteKind } from '@/workflow/asked-move'

interface SaveArgs {
  data?: Record<string, unknown>
  draft?: boolean
  overrideAccess?: boolean
  unpublishAllLocales?: boolean
}

/** Trashing and restoring act on the document itself, so nothing else may come along. */
const authorsUpdate = (data: Record<string, unknown>): Partial<SaveArgs> =>
  'deletedAt' in data ? { data: { deletedAt: data.deletedAt } } : { draft: true }

function changesTo(save: SaveArgs, operation: string, isGuarded: boolean): Partial<SaveArgs> {
  if (!save.data || save.data._status === 'published') return {}
  if (operation === 'create') return save.overrideAccess ? {} : { draft: true }
  if (isGuarded) return authorsUpdate(save.data)
  return save.data._status === 'draft' && !save.draft ? { unpublishAllLocales: true } : {}
}

/**
 * What is required is asked for on publishing alone: a save that does not publish is a draft, and unpublishing needs
 * nothing filled in. An author's save never touches what is published.
 */
export const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const save = args as SaveArgs
  const isGuarded = !save.overrideAccess && !isEditor(req)
  if (operation === 'restoreVersion' && isGuarded && !save.draft) throw new Forbidden(req.t)
  if (operation === 'restoreVersion') noteKind(req.context, Boolean(save.draft))
  if (operation !== 'create' && operation !== 'update') return args
  const changed = Object.assign({}, args, changesTo(save, operation, isGuarded))
  noteKind(req.context, Boolean(changed.draft))
  return changed
}
