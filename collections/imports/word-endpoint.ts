import { inOneCommit } from '@collections/shared/in-one-commit'
import { stateFault } from '@collections/shared/rich-text/check-state'
import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '@/access/roles'
import type { Import } from '@/payload-types'
import { TRANSFERRED, type Transferred } from '@/transfer/collections'
import type { Fault } from '@/transfer/fault'
import { readWord, type WordText } from '@/transfer/word/read-word'
import { WordRefused } from '@/transfer/word/word-refused'
import { Refused } from '@/workflow/refused'
import { answering } from './answer-import'
import { importedBefore, keepImport, onceOf, shownOf } from './imports'
import { type SentFile, sentFile } from './sent-file'

const MOST_BYTES = 10 * 1024 * 1024
const TITLE = 200

const textField = (target: Transferred) => TRANSFERRED.find(({ slug }) => slug === target)?.text

async function textsOf({ bytes, target }: SentFile, req: PayloadRequest): Promise<WordText> {
  const main = textField(target)
  if (!main) throw new Refused('A Word file becomes a case study, a policy or guidance: choose one.')
  const places = req.payload.collections[target].config.flattenedFields.flatMap((field) =>
    field.type === 'richText' && typeof field.label === 'string'
      ? [{ name: field.name, label: field.label }]
      : [],
  )
  try {
    return await readWord(bytes, places, main)
  } catch (error) {
    if (error instanceof WordRefused) throw new Refused(error.message)
    throw error
  }
}

function refuseUnsound(texts: WordText['texts']): void {
  const fault = Object.values(texts).map(stateFault).find(Boolean)
  if (fault) throw new Refused(`The file contains ${fault}.`)
  if (Object.keys(texts).length === 0) throw new Refused('There is no text in the file.')
}

const noteOf = (message: string): Fault => ({ message, mending: '', stops: false })

async function bringIn(file: SentFile, word: WordText, req: PayloadRequest): Promise<Import> {
  const { name, target } = file
  const title = (word.title || name.replace(/\.docx$/i, '')).slice(0, TITLE)
  const draft = await req.payload.create({
    collection: target,
    data: { title, ...word.texts, _status: 'draft' } as never,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const once = onceOf(file)
  const faults = word.notes.map(noteOf)
  const made = [{ id: draft.id, title }]
  return keepImport(
    { fileName: name, target, state: 'imported', rows: 1, faults, made, digest: once, once },
    req,
  )
}

/** `POST /api/imports/word`, a form with `file` and `collection`: a draft of a Word file, called as its first heading. */
export const wordEndpoint: Endpoint = {
  path: '/word',
  method: 'post',
  handler: answering(async (req) => {
    if (!isStaff(req)) throw new Refused('Sign in as a member of the staff.', 403)
    const file = await sentFile(req, MOST_BYTES)
    const before = await importedBefore(onceOf(file), req)
    if (before) return shownOf(before)
    const word = await textsOf(file, req)
    refuseUnsound(word.texts)
    return shownOf(await inOneCommit(req, () => bringIn(file, word, req)))
  }),
}
