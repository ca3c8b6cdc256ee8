import { STORY_TEXTS } from '@/lib/case-study-story'
import { memberStories } from '../content/members'
import type { CaseStudySample } from '../content/types'
import { publicationFields } from './publication'
import { day, type Links, type Sample } from './sample'

export function caseStudy(sample: CaseStudySample): Sample {
  return {
    collection: 'case-studies',
    key: sample.key,
    title: sample.title,
    fields: (links) => ({
      ...publicationFields(sample, links),
      ...employer(sample, links),
      outcome: sample.outcome,
      ...Object.fromEntries(STORY_TEXTS.map((name) => [name, links.text(name, sample[name])])),
      time: sample.time,
      cost: sample.cost,
      barriers: sample.barriers,
      maturity: sample.maturity,
      indicators: sample.indicators,
      results: sample.results,
      relatedPolicies: links.ids('policies', sample.relatedPolicies),
      relatedGuidance: links.ids('guidance', sample.relatedGuidance),
      meetings: links.ids('meetings', sample.meetings),
      contribution: contribution(sample, links),
    }),
  }
}

function employer(sample: CaseStudySample, { id }: Links): Record<string, unknown> {
  const { organisation, sourceOrganisation, anonymousDescriptor } = sample
  return {
    attribution: organisation ? 'named' : 'anonymous',
    organisation: organisation && id('organisations', organisation),
    anonymousDescriptor,
    sourceOrganisation: sourceOrganisation && id('organisations', sourceOrganisation),
    sector: sample.sector,
    size: sample.size,
    stage: sample.stage,
    tier: sample.tier,
    happenedFrom: day(sample.happenedFrom),
    contact: sample.contact,
  }
}

/** From the meeting to the sign, as the employer noted it: no fact stands twice. */
function contribution({ organisation, cameFrom = [] }: CaseStudySample, { id }: Links) {
  const story = memberStories.find((one) => one.organisation === organisation)
  return cameFrom.map((key) => {
    const step = story?.steps.find((one) => one.key === key)
    const sign = story?.signs.find((one) => one.step === key)
    if (!step || !sign) throw new Error(`${organisation} noted no step “${key}” with a sign after it`)
    const { meeting, idea, what } = step
    return {
      meeting: meeting && id('meetings', meeting),
      ...{ idea, step: what, sign: sign.kind, seenOn: day(sign.on) },
    }
  })
}
