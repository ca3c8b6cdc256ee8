import { line, richText } from '@collections/shared/text-fields'
import type { Tab } from 'payload'

export const storyTab: Tab = {
  label: 'Story',
  description: 'Told in the order in which it happened. Only “What we did” is needed to publish.',
  fields: [
    richText(
      'startingPoint',
      'Starting point',
      'What was going on before, and how you knew. Example: what a staff survey said.',
    ),
    richText(
      'aim',
      'What we wanted',
      'What you hoped would be different, for whom. Example: “Every manager knows what to say first.”',
    ),
    richText(
      'whatWeDid',
      'What we did',
      'The steps, concretely enough for a peer to copy: who did what, in which order, with what material. A numbered list is offered to readers to copy into their own plan.',
      true,
    ),
    richText(
      'involved',
      'Who was involved',
      'Roles and groups, never names of people. Example: “HR, two union reps, Women’s Aid”.',
    ),
    {
      type: 'row',
      fields: [
        line(
          'time',
          'Time it took',
          'From the first meeting to the result, and hours a week. Example: “Eight months; about half a day a week”.',
        ),
        line(
          'cost',
          'What it cost',
          'Money and people, also when it was nothing. Example: “£1,200 for trainers, no new posts”.',
        ),
      ],
    },
    richText(
      'whatHelped',
      'What helped',
      'What made it work. Example: “The chief executive opened each session.”',
    ),
    richText(
      'whatGotInTheWay',
      'What got in the way',
      'What slowed or stopped it, and what you tried then. Peers learn most here.',
    ),
    richText(
      'doDifferently',
      'What we would do differently',
      'Looking back, what you would change. Example: “Start with night staff.”',
    ),
    richText(
      'advice',
      'Advice to others',
      'What you would tell an employer who starts tomorrow. Example: “Ring your local service first.”',
    ),
  ],
}
