import type { PolicySample } from '../types'

export const safeLeaveAndFlexibleWorkingPolicies: PolicySample[] = [
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
  {
    key: 'brackenford-flexible-working-policy',
    title: 'Flexible working policy of Brackenford College',
    summary:
      'Every job is open to flexibility unless a manager publishes a reason. Built for lecturers, technicians, canteen and estates staff, with protected blocks that need no explanation.',
    policyType: 'flexible-working',
    organisation: 'brackenford-college',
    policyOwner: 'Vice Principal, People',
    versionLabel: '5.0',
    effectiveFrom: '2025-08-18',
    sector: 'education',
    size: '250-999',
    topics: ['flexible-working', 'frontline-and-shift-workers', 'recruitment-and-progression'],
    standards: ['flexible-working', 'occupational-segregation'],
    reviewedAt: '2026-08-17',
    nextReview: '2027-08-17',
    publishedAt: '2025-10-06',
    scope: `All employees from their first day, including those on fixed-term and zero-hours contracts, and applicants, who may ask before they accept an offer.`,
    consultation: `Negotiated with the lecturers’ and support staff unions through the local committee. We interviewed 31 staff who had *not* asked under the old policy. Most believed that it was for parents of small children, or for teaching staff.`,
    equalityImpact: `Under version 4, agreed requests came mostly from women in office posts. Canteen and cleaning staff, who are nearly all women, and technicians, who are mostly men, hardly asked. Refusals were highest among course leaders.

- The default now sits with the job, so nobody has to make a case as an exception.
- Disabled staff may use this policy, but a reasonable adjustment is a separate duty and comes first.
- Job shares keep full access to progression; we monitor promotion by working pattern.
- Protected blocks serve carers, staff who observe prayer times, staff in recovery from illness and victim-survivors, without any of them having to say which.`,
    licence: 'cc-by-4',
    changes: [
      {
        version: '5.0',
        date: '2025-08-18',
        note: 'Flexibility by default; published reasons for exceptions; protected blocks; roster principles for teams.',
      },
      {
        version: '4.1',
        date: '2024-04-06',
        note: 'Law changed: request from the first day, two a year, decision within two months, consultation before refusal.',
      },
      { version: '4.0', date: '2021-08-16', note: 'Working from home added.' },
    ],
    body: `## Purpose

We want good people to be able to work here at every grade and at every stage of their lives. A right to *ask* has not achieved that: it favours those who feel safe asking. So this policy begins with the job.

## Who it covers

Every post, from principal to catering assistant. Flexible working is more than working from home. It includes part-time, job share, compressed and annualised hours, term-time working, later starts, swaps, self-rostering and a steady pattern instead of a changing one.

## 1. Flexible by default

Before a post is advertised the manager fills in three lines, and they go into the advert word for word:

- **When** the work has to be done;
- **Where** it has to be done;
- **How much** (“full time, job share, or any pattern from 21 hours”).

“Full time, on site, fixed hours” needs a director’s countersignature and a reason that is **printed in the advert**. “We have always done it this way” is not a reason. Interviewers may not ask, and the offer letter repeats the three lines. Staff already here who were refused the same thing before may ask for a review.

## 2. Asking

You may make a statutory request from your first day and may make two in any twelve months. You do not have to explain why you want the change, nor how it would affect the college.

1. Have a talk. Many changes are agreed in a week and need no form.
2. If you prefer a form, use the one-page request. Somebody can fill it in with you.
3. We consult you before any refusal. You may bring a representative or colleague.
4. You have an answer within **four weeks**. The law allows two months including any appeal.

## 3. Saying no

A refusal must rest on one of the eight business reasons in the Employment Rights Act 1996 and show its working: what was tried, for how long, and what would have to be true for the answer to be yes. A second manager from another faculty reads every refusal before it is sent.

You may appeal within ten working days, to someone who has not been involved.

## 4. Teams that have to cover hours

Canteen, reception, nursery, estates and workshops cannot choose hours one by one. They choose them together.

- Management states **what must be covered**, not who covers it.
- The team fills the roster at least three weeks ahead, on paid time.
- Unpopular hours are shared over a term, and counted.
- Each person may mark up to **four protected blocks a week** and need not say what for.
- A manager fills gaps five days beforehand, and may not use a protected block to do it except in an emergency.

[Home care teams that tried this](case-studies:self-rostering-in-home-care) had the same work to cover and fewer people leaving.

## 5. Short notice

Life does not give four weeks’ warning. A manager can agree any change for up to six weeks by word of mouth. If the reason is your safety, use the safe leave procedure: you need not make a flexible working request at all.

## 6. What we ask of managers

| Instead of | Try |
| --- | --- |
| “What do you need it for?” | “What would the week look like?” |
| “If I let you, everybody will want it.” | “Let’s see what needs covering.” |
| “It’s a leadership role.” | “Which parts of it need the same person?” |
| “We tried that once.” | “What would we do differently?” |

Judge people on the work and not on the hours they are seen. Do not arrange every meeting at half past four. When somebody who works flexibly applies for a higher post, the pattern is assumed to continue.

## 7. Confidentiality

Reasons given in conversation are not written down. The record holds the pattern, the date, the decision and, for a refusal, the business reason. Colleagues are told of the pattern alone.

## 8. Monitoring

Once a year we publish requests, agreements, refusals, appeals and promotions by gender, grade band and staff group, merging any group of fewer than 10 people. The joint committee chooses one figure to act on. In the first year it chose course leaders: 12 of 40 posts were flexible, and the aim is half.`,
  },
]
