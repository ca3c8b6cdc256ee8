import type { GuidanceSample } from '../types'

export const flexibleWorkingGuidance: GuidanceSample[] = [
  {
    key: 'flexible-working-for-frontline-roles',
    title: 'Flexible working for front-line roles',
    summary:
      'When the ward, round or workshop has to be covered, a request form is the wrong tool. How to state what must be covered, let teams fill it, deal with fairness and answer the eight business reasons honestly.',
    topics: ['flexible-working', 'frontline-and-shift-workers'],
    standards: ['flexible-working', 'occupational-segregation'],
    audiences: ['line-manager', 'hr', 'trade-union'],
    reviewedAt: '2026-08-17',
    nextReview: '2027-02-15',
    publishedAt: '2026-01-06',
    jurisdiction: 'great-britain',
    legalReviewer: 'Equality and employment law adviser (illustrative role)',
    lastChecked: '2026-08-17',
    changeNote: 'Note on the Employment Rights Act 2025. Script for managers added to the last part.',
    relatedCases: [
      'self-rostering-in-home-care',
      'watch-level-flexible-working',
      'job-share-register-nobody-searched',
      'flexible-from-day-one-adverts',
      'menopause-clinic-for-shift-staff',
    ],
    relatedPolicies: ['brackenford-flexible-working-policy', 'corriemuir-menopause-policy'],
    legalBasis: `Since **6 April 2024** employees in Scotland, England and Wales may request flexible working from the **first day** of employment (Employment Rights Act 1996, Part 8A). They may make two requests in twelve months and need not explain the effect on the employer. The employer must consult before refusing, and decide within two months including any appeal unless a longer time is agreed. A refusal has to rest on one or more of eight business reasons. The Employment Rights Act 2025 adds that a refusal must be *reasonable* and explained, which the UK Government planned for 2027: check the date. Northern Ireland has its own law.

A refusal may also be indirect sex discrimination or a failure to make reasonable adjustments (Equality Act 2010), whatever the form says.`,
    body: `“The round has to be covered” is true. It is also the end of most conversations about flexible work in care, nursing, catering, transport and schools, which is where most women on low pay work. In one council 83% of requests in finance were agreed, and 29% in home care.

The difficulty is the tool. A request form asks one person to make a case for being an exception. Where hours must be covered, each exception is somebody else’s Saturday. Change the rule for everybody instead.`,
    parts: [
      {
        title: 'State the cover, not the people',
        slug: 'state-the-cover',
        body: `Write down what must be true for the service to be safe, for each block of the week. Nothing about who.

| Block | Must have | Would like | Can wait |
| --- | --- | --- | --- |
| 07:00–09:00 | Six carers, one trained in medication | Two drivers | Paperwork |
| 09:00–12:00 | Four carers | One who knows the new clients | Supervision |
| 12:00–14:00 | Five carers | | Training |

Managers are usually surprised twice: by how much of the “must” is habit, and by how little was written down. Ask of each line: *what would happen if it were not there? When did we last check?*

## Show it to the team

They know the round better than you do. In the trial by [Strathmarran’s home carers](case-studies:self-rostering-in-home-care) people who like early mornings took the early calls, and nobody had to give an order.

## Do the sums

Show the team the real figures. Firefighters who had been told the answer for years had [never been shown the sum](case-studies:watch-level-flexible-working), and found patterns that nobody at headquarters had thought of.

Two people for five and a half hours each, with a handover, cost a little more than one for ten, and leave fewer days with nobody there. Put turnover and agency cover on the same sheet.`,
      },
      {
        title: 'Let the team fill it',
        slug: 'let-the-team-fill-it',
        body: `## Rules that fit on a page

- Everyone takes a fair share of weekends and late shifts, **counted over twelve weeks**.
- A swap needs only the other person’s yes, until 24 hours before.
- Anybody may mark up to four **protected blocks** a week and does not say what they protect.
- If the roster is not full five days before it starts, the coordinator fills it. Protected blocks stay protected.
- Building the roster is paid work.

Protected blocks are for school runs, prayer, dialysis, a solicitor’s appointment, a quiet hour when a certain person is out. Because nobody has to say, they serve people who could never say.

## The first three rosters are hard

Expect four hours, arguments and a small group that takes the popular shifts early. Free a coordinator to mediate for three months. Write the weekend rule **first**. Print the draft for those without a recent phone. By the sixth roster it takes under an hour.

## Other forms that work on the front line

- A **fixed** pattern for three months, for somebody whose life is chaos. Predictability is flexibility too
- Annualised hours around school terms
- Split handovers, so that one person need not be there at 07:00
- Job shares for charge nurses, chefs and team leaders
- Short shifts at peak times, offered and not imposed
- “Home for marking, workshop for classes”: the parts of a job that need a place, and those that do not

## Beware of an app

First come, first served is not neutral: those who put children to bed lose. And [one app showed everyone where everyone was](case-studies:shift-swap-app-that-we-switched-off).

## Put a comparison in place

Choose a similar team which carries on as usual and note turnover, absence and missed work in both. Somebody will ask.`,
      },
      {
        title: 'When a manager wants to say no',
        slug: 'saying-no',
        body: `The eight reasons in the Act are: extra cost; effect on meeting customer demand; inability to reorganise work among staff; inability to recruit; effect on quality; effect on performance; too little work at the times proposed; planned structural changes. Each needs facts.

| The manager says | Ask |
| --- | --- |
| “Everybody will want it.” | How many have asked? What would we do if they did? |
| “We need continuity.” | How many people does a client see in a week now? |
| “It’s a leadership role.” | Which parts need the same person, and which need a good handover? |
| “We tried it.” | What happened, and who was asked? |
| “It’s not fair on the others.” | What is unfair about the present pattern? |
| “Not in winter.” | A trial from March, then? |

## A talk that works

> Tell me what the week would look like if this went well. I don’t need to know why. Here’s what has to be covered. Let’s see what fits, and try it for six weeks.
> — script from a ward sister

Before refusing: consult, try, offer something different, get a second manager from another service to read the reason aloud. If it sounds thin aloud, it is.

## Do not

- ask what it is for, or who looks after the children;
- weigh one person’s reason against another’s;
- treat flexible staff as less available for training, acting up or overtime;
- let a promise in an advert stop at the interview;
- hang it on a register which somebody has to remember to search. [One council did](case-studies:job-share-register-nobody-searched).

If somebody’s safety is behind it she should not have to use this procedure. Use [safe leave](guidance:setting-up-safe-leave) and a change by word of mouth, today.

## Count refusals

By service and manager, and show them beside each other. Refusals are where segregation hides.`,
      },
    ],
  },
]
