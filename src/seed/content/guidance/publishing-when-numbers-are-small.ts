import type { GuidanceSample } from '../types'

export const publishingWhenNumbersAreSmall: GuidanceSample = {
  key: 'publishing-when-numbers-are-small',
  title: 'Publishing when numbers are small',
  summary:
    'A written rule for figures about people, with worked examples: when to merge, when to leave blank, when to add years together, and what to publish instead so that “too small” does not turn into silence.',
  topics: ['gender-data', 'small-employers'],
  standards: ['data'],
  audiences: ['equality-lead', 'hr'],
  reviewedAt: '2026-08-31',
  nextReview: '2027-08-31',
  publishedAt: '2026-01-13',
  jurisdiction: 'uk',
  lastChecked: '2026-08-31',
  changeNote: 'Worked example of secondary disclosure added. Wording for freedom of information requests.',
  relatedCases: [
    'one-page-of-gender-data',
    'counting-without-counting-people',
    'exit-conversations-that-people-finish',
    'women-in-the-repairs-team',
    'the-survey-that-asked-too-much',
  ],
  relatedPolicies: ['northmarch-fair-recruitment-policy', 'tidal-safe-leave-procedure'],
  legalBasis: `A figure is personal data if a living person can be identified from it, directly or together with other information that somebody is reasonably likely to have (UK GDPR, article 4 and recital 26). Colleagues, families and perpetrators know a great deal. Scottish public authorities answer requests under the **Freedom of Information (Scotland) Act 2002**, which has its own exemption for personal data (section 38); the UK Act of 2000 covers bodies elsewhere and UK-wide ones.`,
  body: `A council publishes that in one small service a single member of staff took safe leave. Everyone in that service knows who was away in March. So may the man she left.

Small numbers are the rule in this work, not the exception. This is a rule that you can adopt as it stands. It errs on the side of safety because the harm is not evenly shared: if you hide too much a report is duller, and if you show too much somebody is found.

## The rule

1. **No count of people from 1 to 9** is published or shown to anybody who does not need it for their job. Zero may be published only if it does not reveal something by itself.
2. **No percentage of a group smaller than 10.** For surveys, no result from fewer than 10 replies.
3. **No sum that can be undone.** If one cell is hidden and the row has a total, hide a second.
4. **No difference that can be undone.** If last month’s total was 41 and this month’s is 42, you have published a 1.
5. **Nothing about violence by team, site or grade**, whatever the number. Whole organisation only.
6. One named person decides doubtful cases, and writes the reason.

## A worked example

What the system gives you:

| Service | Women asked | Women agreed | Men asked | Men agreed |
| --- | --- | --- | --- | --- |
| Libraries | 24 | 21 | under 10 | under 10 |
| Roads | under 10 | under 10 | 17 | 12 |
| Kitchens | 31 | 14 | under 10 | under 10 |
| **All** | **61** | **39** | **28** | **19** |

It looks safe, and it is not. From 61 minus 24 minus 31 a reader gets the number of women in Roads who asked. Subtract again and she has the number agreed.

What you publish:

| Service | Asked | Agreed |
| --- | --- | --- |
| Kitchens | 36 | 17 |
| Libraries and Roads | 53 | 41 |
| **All** | **89** | **58** |

And in words: *requests from kitchens are refused far more often than others. Women made about two thirds of all requests.* That is what a reader needs, and nobody can be picked out.

## Seven ways to say something all the same

- **Merge** categories until they are big enough, and keep them merged next year.
- **Add years together**: three or [five years of leavers](case-studies:exit-conversations-that-people-finish), as one block.
- **Join with others**: five housing associations publish one table.
- **Bands**: 10–19, 20–49, 50 or more.
- **Direction in words**: “has risen for the second year”.
- **Effort, rather than outcome**: how many of the eleven barriers in the yard have been removed.
- **Rules and decisions** instead of people.

## Words to use

In a table: *“n/p: not published, because it could identify someone.”* Not a dash, which looks like zero, and not “<5”, which is a number from 1 to 4.

To a board member who asks “so how many is it really?”:

> Fewer than we publish. If I told you, you’d be able to guess who, and so would others. What decision would you take differently if you knew?
> — an equality lead’s answer, offered for reuse

To someone who makes a freedom of information request: say whether you hold it, that release would identify individuals, cite the exemption for personal data, and offer the merged figure. Take advice from your information officer. The smaller the community, the stronger the case.

## What not to do

- Do not rely on taking names out. Job title and month are names.
- Do not publish averages of small groups, such as a mean pay for a grade with few people in it.
- Do not send the unsuppressed sheet “for background”.
- Do not put raw figures behind a chart; spreadsheets pasted into reports carry them along.
- **Do not let small numbers become the reason for no action.** You may act on a single report. You merely may not publish it.`,
}
