import type { GuidanceSample } from '../types'

export const writingADomesticAbusePolicy: GuidanceSample = {
  key: 'writing-a-domestic-abuse-policy',
  title: 'Writing a domestic abuse policy that people use',
  summary:
    'From a blank page to a policy in about four months, in four parts: who writes, what to promise, how it can fail, and how to tell people.',
  audiences: ['hr', 'equality-lead', 'trade-union'],
  topics: ['domestic-abuse-at-work', 'safe-leave'],
  standards: ['violence-against-women', 'leadership'],
  kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse'],
  image: 'image-written-lines',
  reviewedAt: '2026-09-23',
  nextReview: '2027-09-23',
  publishedAt: '2025-12-10',
  lastChecked: '2026-09-23',
  jurisdiction: 'scotland',
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  changeNote: 'New list of ways in which policies fail, from the community’s meeting 5.',
  body: `Most employers in this community had a policy before they had a practice. This guidance turns the order round: decide what you will do, check that you can, and then write it down in words that somebody can use on the worst day of her life.

If you are a handful of people, go to [first steps for small employers](guidance:first-steps-for-small-employers) instead.`,
  parts: [
    {
      title: 'Who writes it',
      slug: 'who-writes',
      body: `Begin with a small group: HR, a trade union rep, somebody from payroll, somebody who manages people who do not sit at a desk, and a specialist from your local domestic abuse service, paid for their time. Payroll is not a mistake. Half of what helps goes through payroll.

Do not ask staff to out themselves as victim-survivors in order to be consulted. If you want their advice, ask a specialist service to bring it together from people it supports.

A senior person should sponsor it and be asked, in the first week, for two things: a sum of money and a date on which it goes to the board.`,
    },
    {
      title: 'What to promise',
      slug: 'what-to-promise',
      body: `Promise less than you would like, and keep it. A sound policy has these:

| Promise | A good minimum | Ask before you write it |
| --- | --- | --- |
| Belief | No evidence is asked for | Does any form still ask for it? |
| A person to tell | Not only one’s own manager; reachable on shift | Who answers at 6am? |
| Leave | Paid, by the hour, hidden reason | What does the [roster show](guidance:setting-up-safe-leave)? |
| Work | Same-day changes to hours, place, phone | Who may say yes without asking? |
| Money | Account change, split pay, advance | Can payroll do it without a letter home? |
| Safety | A plan made together | Who has been trained? |
| Records | One page, kept apart | Who can open the folder? |
| Job | Absence and performance viewed in context | Is it in those policies too? |

Name the kinds of abuse that you include: coercive control, economic abuse, abuse after separation, abuse by family, so-called “honour-based” abuse, forced marriage. For each that you name have a route. Cover men, and same-sex relationships, in plain words, and say without embarrassment that most victim-survivors are women.

Add a section on employees who cause harm. It is the one most often left out.`,
    },
    {
      title: 'How policies fail',
      slug: 'how-policies-fail',
      body: `Read yours against this list. Each is from an employer who told us.

- It is on the intranet and most staff are not.
- It says “your manager” and the manager is the problem, or his friend.
- It promises confidentiality without saying where it ends.
- It shows the reason for leave in a rota.
- It lists ten forms of abuse and helps with one.
- The named contact left in March.
- It says “may be considered”.
- It suggests counselling as the answer to danger.
- It offers mediation.
- It was launched with a film.

Try it out. Give it to a supervisor, with a scenario, at ten past two on a Tuesday. Time her. Where she hesitates, the policy is not finished.`,
    },
    {
      title: 'Telling people, and keeping it alive',
      slug: 'telling-people',
      body: `Put it where people look: inside doors, on payslips, in the induction of relief staff. [One council](case-studies:domestic-abuse-line-on-every-payslip) moved knowledge of its policy from 14% to 52% in that way. Use words that are safe to be found with.

Tell managers first and give them [four sentences](guidance:responding-to-a-disclosure). Tell the union. Then tell everybody, more than once, from someone senior.

Count with care: whether people know of it, whether they would trust it, whether managers could respond. Do not set a target for disclosures, and expect them to rise.

Each year ask the specialist service and the union: what did you hear? Change one thing, and say so. Review at least every two years, and whenever the law or your roster system changes.`,
    },
  ],
  legalBasis: `[Domestic Abuse (Scotland) Act 2018](https://www.legislation.gov.uk/asp/2018/5/contents). Public bodies must assess the impact of a new or revised policy under regulation 5 of the [Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012](https://www.legislation.gov.uk/ssi/2012/162/contents).`,
  relatedCases: [
    'from-tenants-policy-to-staff-policy',
    'domestic-abuse-line-on-every-payslip',
    'one-page-policy-for-a-very-small-team',
  ],
  relatedPolicies: [
    'strathmarran-domestic-abuse-policy',
    'marrandale-violence-against-women-policy',
    'sallowfield-one-page-statement',
  ],
}
