import type { PolicySample } from '../types'

export const payAndRecruitmentPolicies: PolicySample[] = [
  {
    key: 'tarnmill-equal-pay-statement',
    title: 'Equal pay statement, Tarnmill Textiles',
    summary:
      'What a mid-sized private employer promises on equal pay after a full audit: one evaluated structure, published reasons, a yearly check and no pay secrecy.',
    policyType: 'equal-pay',
    organisation: 'tarnmill-textiles',
    policyOwner: 'Finance manager',
    versionLabel: '1.0',
    effectiveFrom: '2026-01-05',
    sector: 'private',
    size: '50-249',
    topics: ['gender-pay-gap', 'occupational-segregation'],
    standards: ['data', 'occupational-segregation', 'leadership'],
    reviewedAt: '2026-01-05',
    nextReview: '2028-01-05',
    publishedAt: '2026-02-10',
    licence: 'cc-by-4',
    scope: 'Pay, bonus, shift and other allowances, overtime, pension and benefits of all employees.',
    consultation: `Negotiated with the recognised union and read by the evaluation panel, whose members come from weaving, mending, warping, the dye house and the office.`,
    equalityImpact: `The audit looked at sex. Age, disability and ethnicity were considered as far as numbers allowed, which was not far; we say so here rather than claim that there is nothing to find.`,
    body: `## Our promise

Women and men at Tarnmill are paid equally for **like work**, for **work rated as equivalent** and for **work of equal value**, as the Equality Act 2010 requires. For a long time that was not so. We found out in 2025, and have put it right.

## Equal pay and the pay gap

They are two things. Equal pay is about jobs: two people, work of equal value, the same terms. The gender pay gap is about averages: who holds which jobs. Ours is 8.8%. An employer may have a gap with no breach of equal pay, or a breach with hardly any gap, and we had both. We publish both.

## How pay is set

1. Every job has a description agreed with those who do it.
2. A panel of managers and union nominees scores it by factors: knowledge, physical skill (fine work included), mental demands, responsibility, effort (standing and lifting) and conditions.
3. Scores make grades. Grades and their pay are on the canteen wall.
4. New starters begin at the first point of the grade, unless the finance manager writes down a reason. The reasons are seen by the union.
5. You move up a point each year until the top.

## Bonus and allowances

Bonus follows quality, measured in the same way for weaving and mending. Shift allowance is paid for hours worked by people. Call-out is offered in rotation. Anything paid in addition to basic pay is checked each January for who receives it.

## Talking about pay

You may tell anybody what you earn. The law makes pay secrecy clauses unenforceable when people are trying to find out whether pay differs because of a protected characteristic. Ours are gone altogether.

## Every year

- pay by grade, sex, hours and contract, checked by finance and the union;
- starting points and progression;
- bonus, overtime, allowances;
- any job that has changed is scored again;
- any difference of 3% or more within a grade, or 5% overall, is explained in writing or corrected.

We publish the result in the spring, on one page, with nothing that describes fewer than ten people.

## If you think your pay is wrong

Ask the finance manager, or your union. You have a written answer in 20 working days, with the scores of the jobs compared. You can raise a grievance, and you can take a claim to an employment tribunal; take advice early, because time limits apply.

## Arrears

Arrears for the former grade 2 are being paid in three instalments, in January 2026, 2027 and 2028, with interest. Those who have left have been written to at the last address that we hold.

## Who answers for this

The directors, by name, on the wall beside the grades.`,
    changes: [{ version: '1.0', date: '2026-01-05', note: 'First statement, after the audit of 2025.' }],
  },
  {
    key: 'northmarch-fair-recruitment-policy',
    title: 'Fair recruitment policy for segregated jobs, Northmarch Fire and Rescue',
    summary:
      'How to recruit when nine in ten applicants are of one sex: criteria sorted into law, reason and habit, skills tested after they are taught, and a first day on which the kit fits.',
    policyType: 'recruitment',
    organisation: 'northmarch-fire',
    policyOwner: 'Head of Resourcing',
    versionLabel: '3.0',
    effectiveFrom: '2025-09-01',
    sector: 'police-and-fire',
    size: '1000-4999',
    topics: ['recruitment-and-progression', 'occupational-segregation'],
    standards: ['occupational-segregation', 'workplace-culture'],
    reviewedAt: '2026-09-01',
    nextReview: '2027-09-01',
    publishedAt: '2025-12-04',
    licence: 'ogl-3',
    scope: 'All recruitment and promotion to firefighter, control and support posts, internal and external, and the conduct of open days.',
    consultation: `The women’s network, the union, on-call firefighters, an occupational psychologist and people who had applied and not been appointed. The last group gave the best advice, on the letter that says no.`,
    equalityImpact: `Looked at each stage of two intakes by sex, ethnicity and age, in bands of ten or more. The grip test and the shuttle run removed more women than the job requires; the first was changed and the second is now preceded by six weeks of free training.`,
    body: `## 1. Before the advert

Sort each requirement into **law** (a licence, a medical standard), **reason** (we can show that the job needs it on the first day) or **habit**. Habits go. What can be taught in training is not required beforehand.

Walk round the workplace with the list on the last page: changing rooms, toilets, kit sizes, noticeboards, rota. If a newcomer would have nowhere to change, fix that first. The advert waits.

## 2. The advert

- Describes a working week hour by hour, pay after one and three years, and who to ring.
- Says what patterns of work are open (*when, where, how much*).
- Uses “firefighter” and plain verbs. No dominance, no heroes.
- Goes where people are who have never thought of it: netball clubs, care staff bulletins, school gates, as well as gyms.

We may use positive action where the law allows: encouragement and training for under-represented groups and, between candidates of equal merit, the tie-break in section 159 of the Equality Act 2010, case by case. We do not use quotas, which would be unlawful.

## 3. Getting ready together

Open training evenings for six weeks before the tests, with childcare, in a group. People who come are told how the tests are scored.

## 4. Tests and interviews

1. Physical tests are those that the job needs, at the level that it needs, and are reviewed with evidence every three years.
2. The equality form comes after the application and never reaches the panel.
3. Everybody is asked the same questions. They are sent two days before.
4. Panels are mixed, trained, and score separately before they talk.
5. Evidence from care work, volunteering and running a household counts.
6. Nobody is asked about family, hours or health, before an offer.

## 5. Deciding

Scores decide. If the panel departs from them, it writes why. HR reads shortlists by sex before offers are made and may ask for a second look.

## 6. The letter that says no

Within a week, with scores, one strength and one thing to work on, and an invitation by name to the next training evening.

## 7. The first year

- Kit that fits on day one.
- At least two newcomers to a station wherever we can; nobody is “the first” alone.
- A buddy from another watch.
- A conversation at six weeks, six months and a year: what made you stay, when did you think of leaving, what happened when you said something?

## 8. Reporting

Each stage by sex, pooled over intakes so that no figure is under ten; tests by pass rate; kit problems; and what we changed.`,
    changes: [
      { version: '3.0', date: '2025-09-01', note: 'Law, reason or habit; grip test changed; first year added.' },
      { version: '2.0', date: '2022-01-10', note: 'Structured interviews.' },
    ],
  },
]
