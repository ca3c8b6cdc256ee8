import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import { checklistOf } from '@/workflow/checklist'
import { call, guidance, type Who, word } from './rest'

type Type = 'guidance' | 'case-studies'

/** Makes a document as this person, and gives its id. */
export async function write(as: Who, body: object = guidance(), type: Type = 'guidance'): Promise<string> {
  const { status, json, text } = await call('POST', `/api/${type}`, { as, body })
  if (status !== 201) throw new Error(text)
  return json.doc.id
}

/** Presses a button above the text. */
export const move = (as: Who, id: string, name: string, more: object = {}, type: Type = 'guidance') =>
  call('POST', `/api/${type}/${id}/move`, { as, body: { move: name, ...more } })

export const checked = (type: Type) => ({ checked: checklistOf(type).map(({ value }) => value) })

export const approve = (as: Who, id: string, type: Type = 'guidance') =>
  move(as, id, 'approve', checked(type), type)

/** The newest text, a draft of something published included. */
export const read = async (id: string, type: Type = 'guidance') =>
  (await call('GET', `/api/${type}/${id}?draft=true&depth=0`, { as: 'editor' })).json

export const stepOf = async (id: string, type: Type = 'guidance') => (await read(id, type)).step

export const isPublic = async (id: string, type: Type = 'guidance') =>
  (await call('GET', `/api/${type}/${id}`)).status === 200

/** What is written down about a document, oldest first. */
export const movesOf = async (id: string) =>
  (
    await call('GET', `/api/moves?where[document.value][equals]=${id}&depth=0&sort=createdAt&limit=50`, {
      as: 'author',
    })
  ).json.docs

export const namesOf = async (id: string): Promise<string[]> =>
  (await movesOf(id)).map(({ move: name }: { move: string }) => name)

/** Kind and address of each mail whose subject holds these words. */
export async function mailAbout(title: string): Promise<[string, string | undefined][]> {
  const rows = outboxRows(mongoOf(await payloadClient()))
  const found = await rows.find({ subject: { $regex: title } }).toArray()
  return found.map(({ kind, to }) => [kind, to])
}

/** Guidance of the author that the editor has approved. */
export async function approved(title = `Guide ${word()}`): Promise<string> {
  const id = await write('author', guidance({ title }))
  await move('author', id, 'ask-review')
  await approve('editor', id)
  return id
}
