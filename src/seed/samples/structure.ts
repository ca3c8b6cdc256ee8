import type { MeetingSample, OrganisationSample, PageSample, TopicSample } from '../content/types'
import { day, type Sample } from './sample'

export function topic(sample: TopicSample): Sample {
  const { key, title, summary, order } = sample
  return {
    collection: 'topics',
    key,
    title,
    fields: ({ text }) => ({ title, summary, order, body: text('body', sample.body) }),
  }
}

export function organisation({ key, ...sample }: OrganisationSample): Sample {
  return {
    collection: 'organisations',
    key,
    title: sample.title,
    fields: ({ ids }) => ({
      ...sample,
      tierDate: day(sample.tierDate),
      joined: day(sample.joined),
      offers: ids('topics', sample.offers),
      wants: ids('topics', sample.wants),
    }),
  }
}

export function page({ key, title, summary, body }: PageSample): Sample {
  return {
    collection: 'pages',
    key,
    title,
    fields: ({ text }) => ({ title, summary, body: text('body', body) }),
  }
}

export function meeting({ key, ...sample }: MeetingSample): Sample {
  return {
    collection: 'meetings',
    key,
    title: sample.title,
    fields: ({ id, ids, text }) => ({
      ...sample,
      startsAt: day(sample.startsAt),
      endsAt: day(sample.endsAt),
      timeZone: 'Europe/London',
      publicSummary: text('publicSummary', sample.publicSummary),
      prompts: lines(sample.prompts),
      actions: lines(sample.actions),
      membersNotes: text('membersNotes', sample.membersNotes),
      topics: ids('topics', sample.topics),
      resources: sample.resources.map((resource) => ({
        relationTo: resource.relationTo,
        value: id(resource.relationTo, resource.key),
      })),
    }),
  }
}

const lines = (texts: string[] | undefined) => texts?.map((text) => ({ text }))
