import type { GuidanceSample } from '../types'

export const understandingYourGenderPayGap: GuidanceSample = {
  key: 'understanding-your-gender-pay-gap',
  title: 'Understanding your gender pay gap',
  summary:
    'What the gap is and is not, which rules apply to you in Scotland, how to take the number apart into causes, and how to write an action plan in which each cause belongs to somebody with power over it.',
  topics: ['gender-pay-gap', 'occupational-segregation', 'gender-data'],
  standards: ['data', 'occupational-segregation', 'leadership'],
  audiences: ['hr', 'senior-leader', 'equality-lead', 'trade-union'],
  reviewedAt: '2026-10-05',
  nextReview: '2027-04-05',
  publishedAt: '2026-01-27',
  jurisdiction: 'scotland',
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  lastChecked: '2026-10-05',
  changeNote: 'Table of who has to publish what, revised. New worked example.',
  relatedCases: [
    'pay-gap-objectives-for-executives',
    'skills-not-sea-time',
    'regrading-the-mill-floor',
    'porters-into-theatre-support',
    'promotion-criteria-that-count-care',
  ],
  relatedPolicies: ['tarnmill-equal-pay-statement', 'northmarch-fair-recruitment-policy'],
  legalBasis: `- **Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012**, as amended in 2016: listed authorities with at least 20 employees publish, every two years, the percentage difference between men’s and women’s average hourly pay excluding overtime; and, every four years, a statement on equal pay policy and occupational segregation by sex, disability and race.
- **Equality Act 2010 (Gender Pay Gap Information) Regulations 2017**: private and voluntary employers in Great Britain with 250 or more employees publish mean and median gaps in hourly pay and bonus, and quartiles, every year. English public bodies have a parallel duty. It does **not** apply to Scottish listed authorities.
- **Equal pay** (Equality Act 2010, Part 5, chapter 3) is owed by every employer in Great Britain. Arrears can generally go back up to **five years in Scotland** and six in England and Wales.
- The UK and Scottish Governments have both proposed changes to reporting: check the dates.`,
  body: `The gender pay gap is the difference between the average hourly pay of men and of women in an organisation, as a percentage of men’s pay. A gap of 12% means that for each pound the average man earns in an hour, the average woman earns 88 pence.

It measures who is in which jobs and how those jobs are paid. **It is not the same as unequal pay.** Unequal pay is when an individual woman is paid less than a man for equal work, and it is unlawful. You can pay everyone properly for their job and have a wide gap, because men hold the best-paid jobs. You may have a narrow gap and unlawful pay. You need to look at both.

A gap is a symptom. What makes it are the things which this community works on: occupational segregation, part-time work that stops at a certain grade, informal promotion, care, and a culture that people leave.`,
  parts: [
    {
      title: 'Which rules apply to you',
      slug: 'which-rules-apply',
      body: `| You are | Gap | How often | Also |
| --- | --- | --- | --- |
| A Scottish listed authority with 20 or more employees | Mean hourly pay, excluding overtime | Every two years, by 30 April | Equal pay and segregation statement every four years; employee information every year |
| A private or voluntary employer with 250 or more in Great Britain | Mean and median hourly pay and bonus; quartiles | Every year | A written statement signed by a senior person |
| A smaller private or voluntary employer | None required | | Equal pay law in full |
| Both (for instance a charity with staff in England) | Ask an adviser which bodies are separate employers | | |

“Listed authority” means listed in the Scottish regulations: councils, health boards, colleges and universities, fire and police bodies, many agencies and others. Look for your own name before you assume.

## Publish more than you must

Members of the community, whichever rule applies to them, publish **mean and median, by working pattern, and a plain explanation**. The mean shows the pull of the highest paid, the median the middle person. Giving only the kinder one is noticed.

If you are small, read [publishing when numbers are small](guidance:publishing-when-numbers-are-small) first. Tell staff the figure in words and leave the table alone.`,
    },
    {
      title: 'Taking the number apart',
      slug: 'taking-the-number-apart',
      body: `As long as the gap is one number it is fog. Break it into causes which somebody could change.

## Five cuts

1. **By job family and grade.** How much of the gap would remain if each grade had the same mix? That is the part due to segregation, up and across.
2. **By working pattern.** Compare part-time women with full-time men. It is usually the widest gap, and it shows where part-time work stops.
3. **By what is on top of basic pay.** Allowances, shift premiums, bonus, standby, market supplements, “skill money”.
4. **By starting point in the grade.** Who negotiates, and who is told that they may?
5. **By time.** Who was promoted, acted up, came back from maternity leave, left.

## A worked example

An agency of several hundred staff has a mean gap of 11.8%. An analyst finds:

| Cause | Share of the gap | Who could change it |
| --- | --- | --- |
| Men more senior within the same professions | 45% | Chief executive: shortlists and acting-up |
| Survey paid more than registry, though similar in demand | 35% | Head of registry: a technical grade |
| Field and boat allowances | 12% | Operations |
| Starting salaries | 8% | Finance |

None of those belongs to HR. The [case study](case-studies:pay-gap-objectives-for-executives) shows what followed when each got an owner.

## Mistakes to avoid

- **Counting contracts as people**, when many women have two.
- **Leaving out bank, relief or casual staff.** They are often women, and in the lowest grades.
- **Averaging averages.** Weight by people.
- **Comparing with the national figure**, as if to be below it were success.
- **Explaining by choice.** “Women choose part-time work” is where inquiry should start.
- **Explaining by outsourcing.** If cleaners were moved to a contractor, the gap fell and nobody is better off. Say so.`,
    },
    {
      title: 'Equal pay: a first look',
      slug: 'equal-pay',
      body: `Equal work is *like work*, *work rated as equivalent* by an evaluation, or *work of equal value*. The last matters most in workplaces divided by sex, since it compares different jobs: mending and tuning, care and refuse, registry and survey.

## Six warning signs

1. Grades or evaluations older than ten years
2. Jobs done mostly by women that were never compared with jobs done mostly by men
3. Bonuses and allowances paid in some sections only
4. Discretion over starting pay, with no record of reasons
5. Pay protection that has gone on for years
6. People who are told not to discuss pay

If you find a difference of **5% or more** between women and men in equal work, or a pattern of 3% or more, look for the reason. Those thresholds come from EHRC guidance on equal pay audits; they are prompts and not safe harbours.

:::important
Take legal advice before you circulate written findings about specific jobs. And take it quickly: advice should help you to put things right, never to put the question away.
:::

## For trade union representatives

Ask for: the scheme and the date of the last evaluation; who was on the panels; allowances by section and sex; starting points by sex for the last two years. Members may discuss pay with each other in order to find out about discrimination, and terms of contract which forbid that are unenforceable (Equality Act 2010, section 77).`,
    },
    {
      title: 'A plan that moves it',
      slug: 'a-plan',
      body: `Thirty-four actions of which thirty-one are HR’s is not a plan. Choose **three to five**, each with:

- a cause from your breakdown and its share of the gap;
- an owner with power over it, by post;
- what the owner will *do* in year one and what should *result* in year two;
- who checks, if possible someone from outside.

## Actions with some evidence behind them

| Cause | Try |
| --- | --- |
| Part-time stops at grade 9 | Senior posts open to job share unless a reason is published |
| Informal acting-up | Open offer with five days to answer |
| Criteria nobody can explain | Test each: *without this, on day one, they could not …* |
| Starting pay | Everyone on point one unless two signatures |
| Segregated entry | Change the yard, kit, hours; then the advert |
| Undervalued work | Re-evaluate with panels trained on gender bias |
| Loss after maternity leave | A conversation a month before, and a named person |

## Say what you expect

Some good actions widen the gap at first: if you recruit more women to entry grades, average pay of women falls. Predict that in writing. When it comes true it strengthens the plan, and if you explain it later it will sound like an excuse.

## Writing the narrative

Use the first page for three sentences: what our gap is, why, and what each director is doing. No photographs of smiling engineers. No “we are proud”. Readers on your own staff know the answer already; they want to see whether you do.`,
    },
  ],
}
