import type { GuidanceSample } from '../types'

export const settingUpSafeLeave: GuidanceSample = {
  key: 'setting-up-safe-leave',
  title: 'Setting up safe leave that leaves no trace',
  summary:
    'Paid leave for safety is easy to announce and hard to take. Decide six things, look at every screen on which a word might appear, then test it with somebody who approves leave on a Sunday night.',
  topics: ['safe-leave', 'domestic-abuse-at-work', 'handling-disclosures'],
  standards: ['violence-against-women', 'data'],
  kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse', 'stalking', 'rape-and-sexual-assault'],
  audiences: ['hr', 'equality-lead', 'trade-union'],
  reviewedAt: '2026-09-29',
  nextReview: '2027-09-29',
  publishedAt: '2026-02-17',
  jurisdiction: 'scotland',
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  lastChecked: '2026-09-29',
  changeNote: 'Fourteen screens instead of nine, after members sent us ones that we had missed.',
  relatedCases: [
    'safe-leave-without-naming-why',
    'payroll-as-the-safest-place-to-ask',
    'one-page-policy-for-a-very-small-team',
  ],
  relatedPolicies: [
    'tidal-safe-leave-procedure',
    'marrandale-violence-against-women-policy',
    'sallowfield-one-page-statement',
  ],
  legalBasis: `There is **no general statutory right to paid safe leave** in Scotland, England or Wales. Northern Ireland has legislated for it (the Domestic Abuse (Safe Leave) Act (Northern Ireland) 2022); if you employ people there, check whether and how it is in force.

Other rights may help but do not replace it: reasonable unpaid time off for dependants in an emergency, and the right to request flexible working from the first day (both in the Employment Rights Act 1996), and reasonable adjustments where somebody is disabled (Equality Act 2010). Listed public authorities should assess the equality impact of a new leave policy under the Specific Duties (Scotland) Regulations 2012.`,
  body: `Safe leave is time away from work, normally paid, to get safe, stay safe or recover: to see a solicitor, move, be in court, change a child’s school, or sleep.

The policy is half of the job. A leave policy that shows its reason on a rota, a payslip or an out-of-office message can put someone in more danger than having no policy. In one board nobody had thought of the roster until a steward [opened it on a tablet](case-studies:safe-leave-without-naming-why).

Work through the three parts in order. It takes a small group (HR, payroll, whoever runs the roster, a union rep, a specialist service) about three meetings.

:::note
**If you do only one thing today:** ask payroll to enter a dummy day of safe leave, and look together at what prints.
:::`,
  parts: [
    {
      title: 'Six decisions',
      slug: 'six-decisions',
      body: `## 1. How much

Members give between three days and twenty a year. Ten is common. Choose what you can keep to when several people need it in the same month. Let managers go beyond it, and say who pays.

Do **not** reduce it in proportion for part-time staff: a hearing is as long for someone who works two days. Include relief, bank and fixed-term staff from their first day.

## 2. In what units

Hours. Most things that people need to do take two of them. One employer that moved from shifts to hours found that well over half of what was then taken was shorter than a shift.

## 3. Who may approve

Not only her manager. He may be a friend of the family, or the person she is afraid of. A list of trained approvers across sites, at least one on at night, plus a union rep who can ask for her.

## 4. What evidence

None. Police numbers, letters and photographs are evidence of how much a person has had to tell others. Employers who dropped evidence have not reported misuse. If your auditors ask, put the question this way: *what is the cost of a day wrongly given, and of a day wrongly refused?*

## 5. What pay

The pay that she would have had, enhancements included, so that the payslip looks as it always does. An unexplained drop can start an argument at home.

## 6. Whose budget

A central one, from the first or third day. A ward manager should never have to choose between a colleague and an overspend.

| Decision | A small employer | A large one |
| --- | --- | --- |
| Amount | 3–5 days, then unpaid | 10–20 days |
| Units | Hours | Hours |
| Approver | Manager, or a partner charity | 12–60 trained people |
| Evidence | None | None |
| Pay | As usual, by hand if need be | Average of twelve weeks |
| Budget | Contingency | Corporate |`,
    },
    {
      title: 'The checklist of screens',
      slug: 'checklist-of-screens',
      body: `Take a dummy employee through a dummy day of leave. Look at each of these **with your own eyes**. Ask: who can see it, from where, for how long, and what does it say?

1. The roster, on the wall and on the app
2. The roster’s audit view and its printed version
3. Team calendar and shared mailbox
4. Out-of-office message and phone greeting
5. Payslip, on paper and online
6. Pay portal notifications by email or text, and to which number
7. Manager’s absence report
8. HR partner’s absence dashboard
9. Sickness trigger letters (does it count by mistake?)
10. Agency or bank request for cover, with its reason field
11. Fire and evacuation list
12. Handover sheet and whiteboard
13. Year-end leave statement, and any letter sent home
14. Data extracts to suppliers, auditors and national returns

Then ask the same of the **approval** itself: the text message, the form, the notebook, the subject line.

## One neutral code

Put safe leave in the same code as several other kinds of paid leave: bereavement, jury service, urgent care of a dependant. It must be used often enough for no one to draw conclusions. Some suppliers say that codes are national and fixed. Often the *reporting* code is and the *display name* is not. Ask what is the nearest thing the system can do.

:::important
If your system cannot hide a reason, do not record one. You can count hours from a paper pad.
:::

## The Sunday-night test

Ask an approver who was not in the project to grant two hours of leave to a dummy nurse, cleaner or driver at ten on a Sunday evening, with only what she has to hand. Time it. Watch where she hesitates. Repeat after each update of the system.`,
    },
    {
      title: 'Telling people and counting',
      slug: 'telling-and-counting',
      body: `## How to tell people

People use leave that they have heard of from someone they trust. Put it among ordinary things, such as bereavement and jury service, in induction, on payslips and in union newsletters. Avoid a launch with a hashtag: nobody wants to be seen reading that page.

Words that work:

> You can have paid time off if you need to be safe. You don’t have to prove it, and it won’t show on the rota. Ask any of the people on this list, or your rep.
> — notice in a depot

Train approvers to ask three things: *How much time? From when? How shall I reach you?*

## What not to do

- Suggest annual leave, sick leave or flexible working first.
- Ask for it to be taken in one block.
- Cap it at a number “per incident”.
- Send a letter confirming it.
- Tell the manager why, because the manager asked.

## Counting

You will be asked how often it is used. Count **hours or episodes for the whole organisation**, from the restricted record, once a quarter or once a year. Publish nothing below 10. A small employer publishes nothing at all.

Read a rise as a sign that people know and trust it. Nobody can tell you the right figure. Better measures are: *can managers arrange it? do staff know of it? did the Sunday-night test pass? on how many screens is a reason visible?*

## Review after a year

Ask approvers what got in the way, and a support service what it hears from people in general terms. Do not survey users. Look for groups that never use it, such as night staff, contractors or men, and ask why of those who know them. The Tidal [procedure](policies:tidal-safe-leave-procedure) obliges executives to answer each line of that list.`,
    },
  ],
}
