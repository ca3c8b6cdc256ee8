import { STAGES } from '@/lib/vocabulary'
import { line, NO_NAMES, type ShareQuestion, text } from './question'

/** What was, and what they hoped for. */
export const beginning: ShareQuestion[] = [
  {
    key: 'title',
    title: 'What did you try?',
    lead: 'One sentence, as you would tell it to a colleague in the corridor. It may have failed: that is worth as much.',
    fields: [
      {
        kind: 'text',
        name: 'title',
        label: 'In one sentence',
        hint: 'Example: “Ten-minute talks for night staff on a hospital ward”.',
        maxLength: 200,
      },
    ],
  },
  {
    key: 'before',
    title: 'What was going on before?',
    lead: 'What did you notice, and what was already good that you could build on?',
    fields: [
      text('startingPoint', 'Before', `How you knew, too. ${NO_NAMES}`),
      {
        kind: 'select',
        name: 'stage',
        label: 'Where were you then?',
        options: STAGES,
        empty: 'Hard to say',
        optional: true,
      },
    ],
    example: 'startingPoint',
  },
  {
    key: 'wish',
    title: 'What did you hope for?',
    lead: 'Picture the best outcome that you had in mind. Who would have noticed it first?',
    fields: [text('aim', 'What we hoped for', 'For whom, and what would be different for them.')],
    example: 'aim',
  },
]

/** What they did, and how it went. */
export const doing: ShareQuestion[] = [
  {
    key: 'did',
    title: 'What did you do?',
    lead: 'So that somebody else could do it on Monday: who did what, in which order, with what.',
    fields: [
      text(
        'whatWeDid',
        'What we did',
        'Begin lines with “1.”, “2.” and so on, and readers can copy them as steps.',
        false,
      ),
    ],
    example: 'whatWeDid',
  },
  {
    key: 'who',
    title: 'Who took part, and what did it take?',
    lead: 'Think of those who made it possible, also those whom nobody thanked.',
    fields: [
      text('involved', 'Who took part', 'Roles and groups. Example: “HR, two union reps, Women’s Aid”.'),
      line('time', 'How long it took', 'Example: “Eight months; half a day a week”.'),
      line('cost', 'What it cost', 'Also when it was nothing.'),
    ],
    example: 'involved',
  },
  {
    key: 'helped',
    title: 'What helped?',
    lead: 'Remember when it went best. What made that possible?',
    fields: [text('whatHelped', 'What helped', 'People, moments, words, luck.')],
    example: 'whatHelped',
  },
  {
    key: 'hard',
    title: 'What got in the way?',
    lead: 'Peers learn most here. What did you try then?',
    fields: [text('whatGotInTheWay', 'What got in the way', NO_NAMES)],
    example: 'whatGotInTheWay',
  },
]
