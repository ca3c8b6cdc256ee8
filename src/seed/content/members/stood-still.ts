import type { MemberStory } from './story'

/** Two who are where they were two years ago, and why. */
export const stoodStill: MemberStory[] = [
  {
    organisation: 'hallowmoor-park',
    reflections: [
      {
        on: '2024-11-26',
        stages: '000010',
        works: 'Rangers look after each other. Nobody wrote that down.',
        wish: 'A ranger alone on the hill has somebody to ring.',
        barriers: ['dispersed-staff', 'time-and-capacity'],
      },
      {
        on: '2025-11-04',
        stages: '000010',
        works: 'As before. The one of us who began this has left.',
        barriers: ['time-and-capacity', 'leadership-buy-in'],
      },
      {
        on: '2026-10-12',
        stages: '000000',
        works: 'We looked again and were too kind to ourselves. Rangers still look after each other.',
        barriers: ['time-and-capacity', 'leadership-buy-in'],
      },
    ],
    steps: [
      {
        key: 'number',
        on: '2024-11-26',
        what: 'A number for rangers who work alone',
        ownerRole: 'Operations manager',
        due: '2025-05-30',
        state: 'dropped',
        why: 'There is no budget for it before next year.',
        standard: 'violence-against-women',
      },
      {
        key: 'again',
        on: '2026-07-06',
        what: 'Ask rangers what they would want',
        ownerRole: 'Operations manager',
        due: '2026-11-30',
        state: 'planned',
        standard: 'violence-against-women',
        meeting: 'meeting-5-when-it-does-not-work',
        idea: 'Say that it stopped, and begin smaller',
      },
    ],
    signs: [
      {
        on: '2025-02-18',
        kind: 'colleagues-talk',
        seen: 'Two rangers raised it at the winter meeting.',
        byRole: 'Ranger',
        evidence: 'observation',
        standard: 'violence-against-women',
        step: 'number',
      },
    ],
  },
  {
    organisation: 'tarnmill-textiles',
    reflections: [
      {
        on: '2025-02-11',
        stages: '001000',
        works: 'The weaving shed swaps shifts among friends.',
        wish: 'It does not take a friend.',
        barriers: ['seen-as-nice-to-have', 'leadership-buy-in'],
      },
      {
        on: '2025-12-16',
        stages: '001000',
        works: 'The same. The order book was full, and nobody had an hour.',
        barriers: ['seen-as-nice-to-have', 'time-and-capacity'],
      },
      {
        on: '2026-09-29',
        stages: '001000',
        works: 'The same again. We keep coming because the others are frank.',
        barriers: ['seen-as-nice-to-have', 'backlash'],
      },
    ],
    steps: [
      {
        key: 'swap',
        on: '2025-02-11',
        what: 'A sheet on the wall for swapping shifts',
        ownerRole: 'Shift manager',
        due: '2025-06-27',
        state: 'dropped',
        why: 'Supervisors took it down. They felt watched, and we had not asked them first.',
        standard: 'flexible-working',
      },
      {
        key: 'ask',
        on: '2026-07-06',
        what: 'Ask the supervisors first',
        ownerRole: 'Works manager',
        due: '2027-01-29',
        state: 'planned',
        standard: 'flexible-working',
        meeting: 'meeting-5-when-it-does-not-work',
        idea: 'Ask those who will have to say yes',
      },
    ],
    signs: [
      {
        on: '2026-07-30',
        kind: 'commitment-made',
        seen: 'The works manager said that he will ask them himself.',
        byRole: 'Works manager',
        evidence: 'lead-interview',
        standard: 'leadership',
      },
    ],
  },
]
