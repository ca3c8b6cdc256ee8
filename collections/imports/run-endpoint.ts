import { inOneCommit } from '@collections/shared/in-one-commit'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'
import type { Import } from '@/payload-types'
import { isTransferred, type Transferred } from '@/transfer/collections'
import type { Fault } from '@/transfer/fault'
import { Refused } from '@/workflow/refused'
import { answering } from './answer-import'
import { checkSent } from './check-endpoint'
import { importedBefore, shownOf } from './imports'

/** What one document could not be made of. Nothing of the file is kept then. */
class RowRefused extends Error {
  override readonly name = 'RowRefused'
  constructor(readonly fault: Fault) {
    super(fault.message)
  }
}

interface Made {
  id: string
  title: string
}

async function makeDraft(
  collection: Transferred,
  { row, data }: { row: number; data: Record<string, unknown> },
  req: PayloadRequest,
): Promise<Made> {
  try {
    const made = await req.payload.create({
      collection,
      data: { ...data, _status: 'draft' } as never,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return { id: made.id, title: made.title ?? '' }
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    throw new RowRefused({
      row,
      message: error.message,
      mending: 'Change this row, and send the file anew.',
      stops: true,
    })
  }
}

async function bringIn(kept: Import, req: PayloadRequest): Promise<Import> {
  const { target, content, fileName, digest } = kept
  if (!isTransferred(target) || !content)
    throw new Refused('The file is not kept any more: send it anew.', 410)
  // First of all: a second request for the same file meets this one here, and waits or finds it done.
  await update(kept.id, { state: 'imported', once: digest, content: null }, req)
  const file = { name: fileName ?? '', bytes: Buffer.from(content, 'base64'), target }
  const { documents, faults } = await checkSent(file, req)
  const stop = faults.find(({ stops }) => stops)
  if (stop) throw new RowRefused(stop)
  const made: Made[] = []
  for (const document of documents) made.push(await makeDraft(target, document, req))
  return update(kept.id, { made, faults }, req)
}

const update = (id: string, data: Partial<Import>, req: PayloadRequest) =>
  req.payload.update({ collection: 'imports', id, data, depth: 0, overrideAccess: true, req })

async function theirs(req: PayloadRequest): Promise<Import> {
  if (!isEditor(req)) throw new Refused('Editors and administrators bring files in.', 403)
  const kept = await req.payload.findByID({
    collection: 'imports',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  if (!kept) throw new Refused('There is no such import any more. Send the file anew.', 404)
  return kept
}

/** Brings a file in once, wholly or not at all: what is in the way is written down with it. */
async function run(req: PayloadRequest) {
  const { id } = await theirs(req)
  try {
    const done = await inOneCommit(req, async () => {
      const kept = await theirs(req)
      const before = kept.digest ? await importedBefore(kept.digest, req) : undefined
      return before ?? bringIn(kept, req)
    })
    return shownOf(done)
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error
    const kept = await update(id, { faults: [error.fault] }, req)
    return shownOf(kept)
  }
}

/** `POST /api/imports/<id>/run`: brings in what was checked, as drafts of whoever asks. */
export const runEndpoint: Endpoint = { path: '/:id/run', method: 'post', handler: answering(run) }
