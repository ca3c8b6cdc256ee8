import { ObjectId } from 'mongodb'
import { beforeAll, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { forgetSignOffs } from '@/sharing/forget-sign-offs'
import { forgetVersions, KEPT_VERSIONS } from '@/workflow/forget-versions'
import { caseStudy, idOf, signInEveryone } from '../support/rest'
import { write } from '../support/workflow'

beforeAll(signInEveryone)

const log = { info: () => undefined, warn: () => undefined }
const asJob = { now: new Date(), log, signal: new AbortController().signal, finish: async () => undefined }

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
  await forgetSignOffs.run({ payload, ...asJob })
  const left = async (name: string, list: string[]) =>
    (await mongo.collection(name).find(ids(list)).toArray()).map(({ _id }) => String(_id)).sort()
  expect(await left('sign-offs', [agreed, silent, young, orphan])).toEqual([agreed, young].sort())
  expect(await left('disclosure-overrides', decisions)).toEqual([decisions[0]])
})

it('of a document with more versions than are kept the oldest go, and others lose none', async () => {
  const payload = await payloadClient()
  const versions = mongoOf(payload).collection('_guidance_versions')
  const [many, few] = [await write('author'), await write('author')]
  const [model] = await versions.find({ parent: { $in: [many, new ObjectId(many)] } }).toArray()
  const copies = Array.from({ length: KEPT_VERSIONS + 2 }, (_, minute) => {
    const at = new Date(Date.UTC(2020, 0, 1, 0, minute))
    return { parent: model?.parent, version: model?.version, createdAt: at, updatedAt: at }
  })
  await versions.insertMany(copies)
  await forgetVersions.run({ payload, ...asJob })
  const left = await versions.find({ parent: model?.parent }).sort({ updatedAt: 1 }).toArray()
  expect(left).toHaveLength(KEPT_VERSIONS)
  expect(left[0]?.updatedAt).toEqual(copies[3]?.updatedAt)
  expect(left.at(-1)?._id).toEqual(model?._id)
  const { totalDocs } = await payload.countVersions({
    collection: 'guidance',
    where: { parent: { equals: few } },
  })
  expect(totalDocs).toBe(1)
})
