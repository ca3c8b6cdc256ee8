import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { judge } from './judge'

/** An anonymous case study is published when nothing in it gives its employer, or a person, away. */
export const refuseDisclosure: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || data.attribution !== 'anonymous') return data
  const found = (await judge({ ...data, id: originalDoc?.id }, req)).filter(({ stops }) => stops)
  if (found.length === 0) return data
  const errors = found.map(({ path, where, message }) => ({ label: where, path, message }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
