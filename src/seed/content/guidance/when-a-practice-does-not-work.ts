import type { GuidanceSample } from '../types'

export const whenAPracticeDoesNotWork: GuidanceSample = {
  key: 'when-a-practice-does-not-work',
  title: 'When a practice does not work: stopping well and saying so',
  summary:
    'How to decide before you start what would make you stop, read results honestly, close something without losing face or trust, and write it up so that others need not repeat it.',
  topics: ['leadership-and-governance', 'workplace-culture', 'gender-data'],
  standards: ['leadership', 'data'],
  audiences: ['equality-lead', 'hr', 'senior-leader'],
  reviewedAt: '2026-06-22',
  nextReview: '2027-06-22',
  publishedAt: '2026-03-17',
  jurisdiction: 'uk',
  lastChecked: '2026-06-22',
  changeNote:
    'First published after the meeting on things that had not worked. Template at the end tried out by members.',
  relatedCases: [
    'anonymous-reporting-line-that-we-closed',
    'ninety-minutes-for-every-manager',
    'the-survey-that-asked-too-much',
    'job-share-register-nobody-searched',
    'zero-tolerance-posters-that-backfired',
    'champions-network-that-faded',
    'shift-swap-app-that-we-switched-off',
  ],
  body: `Good people with little time start things that do not work. In this community we have heard of a course that changed nothing, a line that could not answer, a register that nobody opened and a survey that frightened those who filled it in. Each of them, once told, saved somebody else a year.

There is a reason to be strict about this in our field. Someone who comes forward to a scheme that fails her may not come forward again. And a thing which looks like action takes the place of action: managers with an anonymous line in the building were **less** likely to think that harassment was their business.

## Before you start: five lines

Write these down, date them, and give them to somebody who is not in the project.

1. **What will be different** for whom, in a sentence that a night cleaner would understand.
2. **How we shall see it**, and when. Six months after, rather than on the way out of the room.
3. **What would make us stop.** A number, or a sentence that we would hear.
4. **What we compare with.** A similar team, last year, those who have not had it.
5. **Who decides, on what date.** Put it in the diary of the most senior person.

“People liked it” and “640 attended” are not on the list.

## Reading the result

| You see | It may mean | Before you decide |
| --- | --- | --- |
| High attendance, no change | It was compulsory | Ask what people now *say*, in a first conversation |
| Few users | Not known, not needed, or not trusted | Ask people who did **not** use it |
| More reports | Trust, or a problem that grew | Ask what happened to those who reported |
| A small rise | Chance | How many answered? Would you notice a fall of that size? |
| Loud praise | The keen have spoken | Who is missing? |
| Backlash | Change, or a bad design | Listen for the fair question in it |

Beware of measuring what the supplier measures.

## Mend, shrink, pause or stop

- **Mend** if people who use it get what they need, and too few know of it.
- **Shrink** if it works somewhere. Keep it there and find out why.
- **Pause** if somebody could be harmed. Pause *first* and think afterwards. One agency withdrew a survey on the ninth day and deleted the answers; nobody has ever said that it should have waited.
- **Stop** if the reason it was made for turns out to be wrong. People did not lack a channel; they lacked a reason to think that it was safe.

## Stopping well

1. **Look after people in the middle.** Anyone who is waiting for an answer gets one, from a person.
2. **Replace it before you remove it**, even with something plain. A name and a telephone number.
3. **Say it first.** Staff should hear it from you, and before the contract ends.
4. **Say “we got this wrong”** in the first line and the explanation in the third.
5. **Say what you are doing instead, and what you learned.**
6. **Thank those who built it.** They were asked to.
7. Deal with the data: what will be deleted, when, and who says that it has been.

> We are closing the register. It was meant to match people who would like to share senior jobs. In fourteen months it has matched nobody. The fault is in the idea: we put the work on the people with least power. From Monday each senior post is advertised as open to job share unless a director signs a reason. If your name was on it, it will be deleted on the 30th. Thank you for trusting us with it.
> — a notice that drew the reply “thanks for not pretending”

## Telling leaders

Most fear that to stop looks weak. Bring three things: the five lines they agreed to, the figure, the next step. Ask the chair to thank the team **for measuring it**. At one employer that made the redesign possible.

Do not soften “it did not work” into “lessons were learned”. Anyone who reads that stops reading.

## Writing it up for others

Ten sentences will do.

1. We wanted …
2. We believed that … *(the idea behind it)*
3. So we …
4. It took … *(time, money, people)*
5. We expected to see …
6. We saw …
7. The people it was for told us …
8. We now think that we were wrong about …
9. We stopped on …, and do … instead.
10. If you are thinking of the same, first ask …

If naming your organisation could point to a person, or would stop you from being frank, the hub can publish it **without a name**. Several of the most-read case studies have none.

## What not to do

- Blame those who did not come.
- Let it fade. A dead mailbox is worse than a closed one, and volunteers who [carry what they hear alone](case-studies:champions-network-that-faded) pay for it.
- Keep a failing scheme because it is in an accreditation plan. Assessors would rather read about what you learned.
- Publish figures below 10 to prove the point.
- Start the next thing on the same afternoon.`,
}
