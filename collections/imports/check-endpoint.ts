import { stateFault } from '@collections/shared/rich-text/check-state'
import type { Endpoint, PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'
import { type Checked, checkFile, type Format } from '@/transfer/check-file'
import { readKnown } from '@/transfer/known'
import { Refused } from '@/workflow/refused'
import { answering } from './answer-import'
import { importedBefore, keepImport, onceOf, shownOf } from './imports'
import { type SentFile, sentFile } from './sent-file'

/** Words of five hundred long documents; what has pictures belongs into the library. */
const MOST_BYTES = 2 * 1024 * 1024

const formatOf = (name: string): Format => (/\.json$/i.test(name) ? 'json' : 'csv')

/** What would be made of the file, as the hub stands now. */
export async function checkSent({ name, bytes, target }: SentFile, req: PayloadRequest): Promise<Checked> {
  const { config } = req.payload.collections[target]
  const fields = config.flattenedFields
  const known = await readKnown(fields, req)
  return checkFile({
    bytes,
    format: formatOf(name),
    collection: target,
    fields,
    known,
    textFault: stateFault,
  })
}

/**
 * `POST /api/imports/check`, a form with `file` and `collection`: reads it and says what would be made and what is wrong.
 * Writes nothing but that. A file that was brought in before leads to what was made of it.
 */
export const checkEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: answering(async (req) => {
    if (!isEditor(req)) throw new Refused('Editors and administrators bring files in.', 403)
    const file = await sentFile(req, MOST_BYTES)
    const once = onceOf(file)
    const before = await importedBefore(once, req)
    if (before) return shownOf(before)
    const { documents, faults } = await checkSent(file, req)
    const kept = await keepImport(
      {
        fileName: file.name,
        target: file.target,
        state: 'checked',
        rows: documents.length,
        faults,
        digest: once,
        content: file.bytes.toString('base64'),
      },
      req,
    )
    return shownOf(kept)
  }),
}
