import type { PolicySample } from '../types'

export const recruitmentAndPayPolicies: PolicySample[] = [
  {
    key: 'northmarch-fair-recruitment-policy',
    title: 'Fair recruitment and progression policy of Northmarch Fire and Rescue',
    summary:
      'How a fire service writes adverts, tests fitness, scores people and keeps promises after the first day: every criterion justified, every test explained, every score published.',
    policyType: 'recruitment',
    organisation: 'northmarch-fire',
    policyOwner: 'Head of People Services',
    versionLabel: '2.2',
    effectiveFrom: '2025-09-01',
    sector: 'police-and-fire',
    size: '1000-4999',
    topics: ['recruitment-and-progression', 'occupational-segregation', 'workplace-culture'],
    standards: ['occupational-segregation', 'data', 'leadership'],
    reviewedAt: '2026-09-01',
    nextReview: '2027-09-01',
    publishedAt: '2025-12-16',
    scope: `All recruitment, promotion, temporary promotion, secondment and selection for courses, for wholetime and on-call firefighters, control room and support staff.`,
    consultation: `Three unions, the women’s network, on-call station managers and 19 people who had applied and withdrawn. The last group taught us most: they had read our adverts more carefully than we had.`,
    equalityImpact: `Women are a small minority of operational firefighters and the great majority of control and business support staff, whose routes upwards end earlier. The assessment examined each stage for each group.

- **Sex:** kit for the practical tests existed only in larger sizes, and practice sessions were on weekday evenings.
- **Race:** candidates from minority ethnic groups reached interview as often as others and were appointed less often. Panels now score before they talk.
- **Disability:** hearing and colour vision standards are explained beforehand; adjustments to assessments are offered, not waited for.
- **Pregnancy and maternity:** test dates can be deferred for two years without applying again.`,
    licence: 'ogl-3',
    changes: [
      {
        version: '2.2',
        date: '2026-09-01',
        note: 'Acting-up opportunities brought in. Publication of scores extended to promotion.',
      },
      {
        version: '2.1',
        date: '2026-02-16',
        note: 'Facilities and kit must be ready before a start date is given.',
      },
      {
        version: '2.0',
        date: '2025-09-01',
        note: 'Criteria tested one by one; half of the old ones were removed.',
      },
    ],
    body: `## Purpose

To appoint the best person to each job and to be able to show how. Jobs here have been divided between women and men for so long that the division looks natural. It was made by noticeboards, criteria, kit and habits, and it can be unmade.

## 1. Before the advert

**Every criterion has to earn its place.** For each, the manager completes one sentence: *Without this, on day one, she or he could not …* If it can be taught in the first six months it is not essential.

Ask somebody who does the job now and somebody from a group we rarely appoint to read the draft. Remove:

- years of experience, where a skill is meant;
- “flexible attitude to overtime”;
- driving licences for posts that do not drive;
- jargon that only insiders know.

State the pay, the pattern and what is negotiable. [Facts persuade where friendly sentences do not](case-studies:flexible-from-day-one-adverts).

## 2. Reaching people

Adverts go where people are: leisure centres, colleges, further than our own social media. We hold practice days at weekends with kit in all sizes. We run them for **anyone**, and we make particular efforts to tell women and people from minority ethnic groups, which is lawful positive action under section 158 of the Equality Act 2010.

> Encouraging people to apply is positive action. Appointing someone because of her sex when another candidate is better is discrimination. We do the first.
> — the sentence that panels are asked to learn

Section 159 allows a protected characteristic to decide between candidates who are *as qualified as each other*, in narrow conditions and never as a rule. We use it only with advice from People Services.

## 3. Tests

Each physical test states which task it stands for and the standard, in advance, with film and a training plan. The standard is the same for everybody because the fire is. A candidate who fails a test may try again in eight weeks.

## 4. Scoring

1. Two trained people, at least one from another service area.
2. Forms without name, age, school or station.
3. The same questions, sent 48 hours ahead.
4. **Score alone, write evidence, then talk.** Changes after talking are initialled with a reason.
5. “Fit” is not a criterion. If a panel member says it, the chair asks: fit with what?

Range, median and threshold of scores are published for each competition, for groups of 10 or more. Feedback is offered to all within ten working days.

## 5. Acting up and courses

The quiet route to promotion is temporary. Any acting-up of more than four weeks, and each place on a course that counts towards promotion, is offered to everyone eligible by open message with five days to answer. Station commanders may not “ask around”.

## 6. Before the first day

No start date is given until the station manager confirms that there is:

- a locker, washroom and rest space that can be used in privacy;
- fire kit that fits, tried on, including gloves and boots;
- a named colleague who has agreed to be asked anything;
- a conversation with the watch, **led by the station manager**, on what is and is not acceptable.

## 7. What we ask of managers

Ring candidates who withdraw, and ask why. Challenge “they won’t want it” wherever you hear it. Never ask about children, partners, plans or health at interview. Health questions before an offer are restricted by law.

## 8. Confidentiality

Equality monitoring answers are separated from applications at once and are not seen by panels. What a candidate tells us about violence, illness or caring goes no further than the person told, unless she asks for an adjustment.

## 9. Monitoring

For each stage we look at women and men, and other groups where numbers allow: applied, passed tests, interviewed, appointed, still here after two years. The last is the real result. Figures below 10 are held over and published for three years together, as in [publishing when numbers are small](guidance:publishing-when-numbers-are-small).`,
  },
  {
    key: 'tarnmill-equal-pay-statement',
    title: 'Equal pay statement and rules for setting pay, Tarnmill Textiles',
    summary:
      'A mill with pay grades from 1998 says what it found, what it has already changed and who decides about pay from now on. For a private employer that has no public sector duty and wants to be able to explain itself.',
    policyType: 'equal-pay',
    organisation: 'tarnmill-textiles',
    policyOwner: 'Finance Manager, for the directors',
    versionLabel: '1.2',
    effectiveFrom: '2026-01-05',
    sector: 'private',
    size: '50-249',
    topics: ['gender-pay-gap', 'occupational-segregation'],
    standards: ['occupational-segregation', 'data', 'leadership'],
    reviewedAt: '2026-10-12',
    nextReview: '2027-01-05',
    publishedAt: '2026-02-12',
    scope: `All employees and apprentices, hourly paid, piece-rate and salaried: pay, bonuses, shift and skill allowances, overtime, sick pay and pension contributions. Agency workers: we ask the agency for the same.`,
    consultation: `Eight lunch-hour meetings in the mill, one in each section and one for nights. A panel of 12 from weaving, mending, warping, the dye house and the office, half women and half men, evaluated every job with an outside consultant. The union agreed the new grades and the arrears.`,
    equalityImpact: `The menders are women and the weavers are men; finishing and inspection are mostly women, the dye house and warehouse mostly men. The assessment looked at whether our grades valued what each needs: physical effort and responsibility for machines scored high, while close concentration, dexterity and responsibility for quality were hardly counted. Part-time staff lost the attendance bonus after one absence; full-time staff after two. We found no difference by age or race that the numbers allow us to speak of, and cannot rule one out.`,
    licence: 'cc-by-4',
    changes: [
      {
        version: '1.2',
        date: '2026-10-12',
        note: 'Results of the first pay decisions under the new rules; rule on market supplements.',
      },
      {
        version: '1.1',
        date: '2026-06-29',
        note: 'Attendance bonus abolished and paid into the hourly rate.',
      },
      { version: '1.0', date: '2026-01-05', note: 'First statement, with the new grades.' },
    ],
    body: `## What we say

Women and men here will receive equal pay for equal work: work that is the same or similar, work rated as equivalent, and **work of equal value**. It is the law in Great Britain under the Equality Act 2010. It is owed from the first day, whatever the size of the employer.

It is not the same as the gender pay gap. The gap compares averages over everybody. Equal pay compares what individuals are paid for equal work. A firm may have either without the other, and we had some of both.

## Who it covers

Everyone we pay. The statement is displayed in the canteen, in English, Polish and Ukrainian, and read out once a year.

## What we found

In 2025 we compared pay under grades last written in 1998.

| What | Finding | What we did |
| --- | --- | --- |
| Mending and weaving | Grades 2 and 4, never compared. Scored on effort, skill, responsibility and conditions they came out equal | One grade from January 2026; no pay cut; arrears in three yearly instalments, with interest |
| Starting pay | Men were more often started above the bottom point, after asking | Everyone starts on point one unless two directors sign a reason |
| Attendance bonus | Part-timers lost it sooner | Abolished; the money went into the hourly rate |
| Shift allowance | Paid for the hours that looms run | Paid for the hours that people work |
| Bonus | Weaving only, from a ledger | Open to both, on the same measure of quality |

Claims for arrears can go back five years in Scotland, and we worked from that. We do not publish what anyone received. [The story of the audit](case-studies:regrading-the-mill-floor) is told by our finance manager.

## What we will do

1. **Rate jobs, not people.** Each new or changed job is scored by a mixed panel from the floor and the office, with the same sheet, before the pay is set.
2. **One set of rules for starting pay.** What you earned before is not asked.
3. **No secret supplements.** A market supplement needs three adverts as evidence, an end date and a check on who else does equal work.
4. **Overtime by list.** Offered in turn; refusals are recorded so that nobody drops to the bottom for having children to collect.
5. **A look every year** at average pay by job, working pattern and sex, done by the accountant and read by the union.

## What we ask of managers

- Do not agree pay on the shop floor.
- Do not tell staff to keep their pay to themselves. Clauses that stop people from discussing pay **in order to find out whether there is discrimination** cannot be enforced under the Equality Act.
- If asked “why is he paid more than I am?”, say: “That’s a fair question. I’ll find out and answer by Friday week.” Then do so in writing.
- Thank the person. She has shown you something you are legally bound to get right.

## If you think that your pay is wrong

Ask your supervisor, the union or the Managing Director. You need not name a comparator or use a form. We reply within ten working days and say what we looked at. You may go to Acas and the employment tribunal as well, and time limits apply, so take advice early. Nobody will be treated worse for asking.

## Confidentiality

Individual pay is seen by the accountant, the payroll clerk and the panel. We share what is needed to answer an equal pay question and no more. No figure for fewer than 10 people leaves that room.

## Monitoring and honesty

We have fewer than 250 staff and are not required by law to publish a gender pay gap. We tell staff our figure all the same: **16.4% before the new grades, 8.8% after**. Most of what is left is due to who the managers are, and that comes next. It may rise by a point when apprentices join in inspection; we say so now. [One objective for every executive](case-studies:pay-gap-objectives-for-executives) gave us the idea of naming a director beside each cause.`,
  },
]
