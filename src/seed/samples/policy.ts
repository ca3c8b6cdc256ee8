import type { PolicySample } from '../content/types'
import { FORMATS, fileKey } from '../files/policy-file'
import { publicationFields } from './publication'
import { day, type Links, type Sample } from './sample'

export function policy(sample: PolicySample): Sample {
  return {
    collection: 'policies',
    key: sample.key,
    title: sample.title,
    fields: (links) => ({
      ...publicationFields(sample, links),
      policyType: sample.policyType,
      organisation: links.id('organisations', sample.organisation),
      sector: sample.sector,
      size: sample.size,
      policyOwner: sample.policyOwner,
      versionLabel: sample.versionLabel,
      effectiveFrom: day(sample.effectiveFrom),
      scope: sample.scope,
      consultation: links.text('consultation', sample.consultation),
      equalityImpact: links.text('equalityImpact', sample.equalityImpact),
      body: links.text('body', sample.body),
      licence: sample.licence,
      adaptedFrom: adaptedFrom(sample, links),
      changes: sample.changes.map((change) => ({ ...change, date: day(change.date) })),
      files: FORMATS.map(({ extension, label, formatNote }) => ({
        upload: links.id('media', fileKey(sample, extension)),
        label,
        formatNote,
      })),
    }),
  }
}

function adaptedFrom({ adaptedFrom: source }: PolicySample, { id }: Links) {
  return source && { ...source, policy: source.policy && id('policies', source.policy) }
}
