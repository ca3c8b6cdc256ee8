import { LinkFeature } from '@payloadcms/richtext-lexical'
import { LINKED } from './linked-collections'

/**
 * Links to addresses and to what the hub publishes. Payload 3.90 gives the field for a document a filter that is null, and
 * then reads each link's target in all collections on every save; that it is there and public is checked on publishing.
 */
export const linkFeature = () =>
  LinkFeature({
    enabledCollections: [...LINKED],
    fields: ({ defaultFields }) =>
      defaultFields.map((field) => {
        if (field.name !== 'doc' || !('filterOptions' in field)) return field
        const { filterOptions: _null, ...unfiltered } = field
        return unfiltered as typeof field
      }),
  })
