import type { PolicySample } from '../types'

export const safeLeavePolicies: PolicySample[] = [
  {
    key: 'tidal-safe-leave-procedure',
    title: 'Safe leave procedure of the Tidal Records Agency',
    summary:
      'Eight steps, four screens and one reference number: a procedure for HR, payroll and managers that gives up to twenty days of paid leave for safety without leaving a trace of why.',
    policyType: 'other',
    organisation: 'tidal-records-agency',
    policyOwner: 'Head of Workforce Services',
    versionLabel: '2.2',
    effectiveFrom: '2026-01-12',
    sector: 'scottish-government',
    size: '250-999',
    topics: ['safe-leave', 'domestic-abuse-at-work', 'handling-disclosures'],
    standards: ['violence-against-women', 'data'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse', 'stalking', 'rape-and-sexual-assault'],
    reviewedAt: '2026-07-13',
    nextReview: '2027-07-13',
    publishedAt: '2026-03-24',
    scope: `All civil servants in the agency, staff on loan, modern apprentices and agency workers engaged for more than twelve weeks. Vessel crews are included: their leave is arranged by the shore office.`,
    consultation: `Two unions, the carers’ network and the payroll provider. Payroll turned out to be the hardest and most useful conversation: it took them through each screen and printout on which a word might appear. A specialist support service read the procedure against six situations that it sees often.`,
    equalityImpact: `The assessment compared who could use leave in practice with who was entitled to it. Crews at sea and staff on loan had the entitlement and no route. Both now have a duty officer ashore. We also looked at the effect on part-time staff, who are mostly women: leave is **not** reduced in proportion to hours, because a court hearing takes as long for someone who works three days a week.`,
    licence: 'ogl-3',
    changes: [
      {
        version: '2.2',
        date: '2026-07-13',
        note: 'Duty officer for crews. Out-of-office wording added to the list of screens.',
      },
      {
        version: '2.0',
        date: '2026-01-12',
        note: 'Leave raised to twenty days; no reduction for part-time staff.',
      },
      { version: '1.0', date: '2024-10-21', note: 'First version: ten days.' },
    ],
    body: `## Purpose

There is no general legal right to paid safe leave in Scotland. What an employer writes down is what its staff have. This procedure tells the people who operate leave exactly what to press, what to say and what not to record.

## What it gives

Up to **20 days of paid leave in twelve months**, in units of one hour, for anything that helps someone stay safe or recover from violence: moving, seeing a solicitor or the police, a court date, a new school, a medical appointment, a change of locks, sleep.

More may be agreed. Nobody has to explain what they did with it.

## Who may ask, and whom

The person herself, or a union representative or support worker on her behalf with her agreement. She may ask any of twelve safe-leave contacts, whose names hang in each building and in each vessel’s mess. None of them has to be in her line.

## The eight steps

1. **Speak in private.** By phone or in person, at a time she sets.
2. **Ask three things only.** *How much time? From when? How shall I reach you?*
3. **Approve.** On the spot, up to five days. A second contact confirms longer periods the same day and is told no name.
4. **Take a reference** from the numbered pad. It is the only link between leave and person.
5. **Enter “Special leave A”.** This code is used for jury service, bereavement and volunteering too.
6. **Tell the line manager** “Approved special leave, please cover” and nothing else.
7. **Check the four screens** below.
8. **Check in once**, as she asked, and ask if she wants more.

## The four screens

| Screen | Who sees it | What must stand there |
| --- | --- | --- |
| Team calendar | The whole team | “Leave” |
| Payslip and online pay portal | Anyone at home with the password | Same gross pay, no new line |
| Out-of-office reply | The world | “Back on …”, or nothing |
| Manager’s absence report | Managers, HR partners | “Special leave A” with a start and an end |

:::important
Try each of them with a dummy record before you go live and again after every system update. We found a fifth screen, the fire warden’s list, two months after launch.
:::

## What we ask of managers

Arrange cover as for any other absence. Do not ask what it is for. If you guess, keep it to yourself. If colleagues ask, “she’s on leave” is a full answer. If workload cannot be covered, tell Workforce Services: money for cover is held centrally from the first day.

## What contacts may not do

- ask for a police number, a letter or a photograph;
- suggest annual leave or sick leave first;
- write in an email, in chat or in a notebook at home;
- decide how serious it is.

If they are worried for someone’s life or for a child they ring the duty lead, who may have to share information outside. They say so to her first, if that is safe.

## Confidentiality and retention

The numbered pad is kept in a sealed envelope, one for each contact, and destroyed after thirteen months. The twelve months’ total for a person is kept by reference, not by name: she carries it herself, and we trust her count.

That was questioned by audit. The reply, accepted in writing, was that the cost of a few days claimed twice is smaller than the cost of a list.

## Monitoring

Hours taken across the agency in a year are published when they come from 10 people or more, and otherwise carried over to a two-year figure. Each year we ask the twelve contacts what got in the way. That list goes to the executive team, who must answer each line of it.`,
  },
]
