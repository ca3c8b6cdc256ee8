import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

/** A victim-survivor's story is published with their own consent or not at all. */
export const requireConsent: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (data._status !== 'published' || !data.victimSurvivorStory) return data
  const { givenBy, date } = data.storyConsent ?? {}
  if (givenBy && date) return data
  const label = 'Consent of the victim-survivor'
  const message = 'Say who gave it and when, or take the story out.'
  throw new ValidationError(
    { collection: collection.slug, errors: [{ label, message, path: 'storyConsent' }], req },
    req.t,
  )
}
