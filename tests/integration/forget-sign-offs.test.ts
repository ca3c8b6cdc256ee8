import { ObjectId } from 'mongodb'
import { beforeAll, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { forgetSignOffs } from '@/sharing/forget-sign-offs'
import { caseStudy, idOf, signInEveryone } from '../support/rest'
import { write } from '../support/workflow'

beforeAll(signInEveryone)

it('sign-offs and disclosure decisions go with their case study, and sooner when nobody agreed', async () => {
  const payload = await payloadClient()
  const mongo = mongoOf(payload)
  const [kept, gone] = [
    await write('author', caseStudy(), 'case-studies'),
    await write('author', caseStudy(), 'case-studies'),
  ]
  const askedBy = await idOf('editor')
  const signOff = async (document: string, state: 'open' | 'approved') =>
    (await payload.create({ collection: 'sign-offs', data: { document, state, askedBy } })).id
  const decision = async (document: string) => {
    const data = { document, key: 'k', finding: 'Found.', reason: 'Because it is so.', askedBy }
    return (await payload.create({ collection: 'disclosure-overrides', data })).id
  }
  const [agreed, silent, young, orphan] = [
    await signOff(kept, 'approved'),
    await signOff(kept, 'open'),
    await signOff(kept, 'open'),
    await signOff(gone, 'approved'),
  ]
  const decisions = [await decision(kept), await decision(gone)]
  const old = { $set: { updatedAt: new Date(Date.now() - 731 * 86_400_000) } }
  const ids = (list: string[]) => ({ _id: { $in: list.map((id) => new ObjectId(id)) } })
  await mongo.collection('sign-offs').updateMany(ids([agreed, silent]), old)
  await payload.delete({ collection: 'case-studies', id: gone })
  const log = { info: () => undefined, warn: () => undefined }
  const signal = new AbortController().signal
  await forgetSignOffs.run({ payload, now: new Date(), log, signal, finish: async () => undefined })
  const left = async (name: string, list: string[]) =>
    (await mongo.collection(name).find(ids(list)).toArray()).map(({ _id }) => String(_id)).sort()
  expect(await left('sign-offs', [agreed, silent, young, orphan])).toEqual([agreed, young].sort())
  expect(await left('disclosure-overrides', decisions)).toEqual([decisions[0]])
})
