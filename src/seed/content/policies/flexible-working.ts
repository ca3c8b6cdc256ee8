import type { PolicySample } from '../types'

export const flexibleWorkingPolicies: PolicySample[] = [
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
