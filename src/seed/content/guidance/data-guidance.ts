import type { GuidanceSample } from '../types'

export const dataGuidance: GuidanceSample[] = [
  {
    key: 'gathering-gender-data',
    title: 'Gathering gender data that people trust',
    summary:
      'What to collect about women and men at work, what to leave alone, how to ask, and how to turn figures into a decision. Five parts for HR, analysts and equality leads.',
    audiences: ['hr', 'equality-lead'],
    topics: ['gender-data', 'equality-impact-assessment'],
    standards: ['data', 'leadership'],
    image: 'image-counting-dots',
    reviewedAt: '2026-05-20',
    nextReview: '2027-05-20',
    publishedAt: '2025-12-16',
    lastChecked: '2026-05-20',
    jurisdiction: 'scotland',
    legalReviewer: 'Data protection officer, public body',
    changeNote: 'Part 3 now says what to ask instead of asking staff about their own abuse.',
    body: `Data is a reason for doing something, or it is a burden on those who give it. This guidance starts from the decision and works back to the spreadsheet. It is written for listed public authorities in Scotland, who have to gather and use employee information under the specific duties, and it works as well for employers who do not.`,
    parts: [
      {
        title: 'Start from the decision',
        slug: 'start-from-the-decision',
        body: `Write three sentences before you collect anything.

1. *We need to decide* whether to advertise senior posts as job shares.
2. *We would do it if* few part-time staff are above grade 9 and people say that they would apply.
3. *So we need* part-time by grade, and one question in a survey.

If you cannot finish the first sentence, you do not need the figure. If the third asks for more than the first two can use, cut it.

Look at what you already hold. Payroll, recruitment, flexible working requests, training, leavers, grievances. Most employers have ten times the data that they read.`,
      },
      {
        title: 'Twelve figures worth having',
        slug: 'twelve-figures',
        body: `By sex, and where numbers allow by working pattern, grade, age band, ethnicity and disability:

| Theme | Figures |
| --- | --- |
| Where people are | Share in each grade; share in each kind of job; part time by grade |
| Pay | Mean and median gap; starting pay within grade; allowances and bonus |
| Moving | Applied, shortlisted, appointed; acting-up and secondments; promotion by time in grade |
| Flexibility | Asked, agreed, refused, by type of job |
| Leaving | Leavers by length of service; within a year of maternity or adoption leave |

Keep definitions the same from year to year, in a note that your successor can find. Sort jobs by what people do, not just by grade: segregation hides inside grades.`,
      },
      {
        title: 'What not to ask',
        slug: 'what-not-to-ask',
        body: `Do not survey staff about their own experience of abuse to find out “how many”. You will get an undercount, you may identify or upset people, and no decision waits for the figure. [One agency](case-studies:the-survey-that-asked-too-much) withdrew such a survey after nine days.

Ask about the workplace:

- Do you know where to go?
- Would you feel safe going there?
- Would your manager respond well?
- Have you seen behaviour here that worried you?
- What should we do first?

Give a number to ring at the top and the bottom, and a way to leave the page. Ask for sex and one other thing, not six. Say *confidential* unless it is truly *anonymous*.

Sexual harassment is different: you have a duty to prevent it at work, and asking about experience **at work**, carefully, with support, can be justified.`,
      },
      {
        title: 'Equality forms that get filled in',
        slug: 'equality-forms',
        body: `People leave questions blank when they do not know who will see the answer.

1. Ask after the application has gone in, not before.
2. One sentence on why, one on who sees it, one on what changed last time.
3. “Prefer not to say” everywhere.
4. Never let it reach a panel or a manager.
5. For those in post: once a year, on paper as well, and in work time.

A ferry company’s blanks [fell from 58% to 17%](case-studies:skills-not-sea-time) with the first four. Say what you did with it; the next year is easier.`,
      },
      {
        title: 'From figure to action',
        slug: 'figure-to-action',
        body: `One page, one question, a person with the power to answer. That is the whole of [what worked](case-studies:one-page-of-gender-data) in one council.

- Show change over time, not traffic lights.
- Compare with yourself before comparing with others.
- Ask staff what they think it means. They know why.
- Say what you do not know, and whether you could.
- Decide on one thing. Write down who, and when you will look again.
- Apply the rule for [small numbers](guidance:publishing-when-numbers-are-small) each time, to drafts and slides as well.

Interviews and focus groups are data too. Figures say where to look, and people tell you what is there.`,
      },
    ],
    legalBasis: `[Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012](https://www.legislation.gov.uk/ssi/2012/162/contents): regulation 6 (gather and use employee information), regulation 7 (gender pay gap, for authorities with 20 or more employees), regulation 8 (statements on equal pay). UK GDPR articles 5, 6 and 9; Data Protection Act 2018.`,
    relatedCases: ['one-page-of-gender-data', 'the-survey-that-asked-too-much', 'counting-without-counting-people', 'exit-conversations-that-people-finish'],
  },
  {
    key: 'publishing-when-numbers-are-small',
    title: 'Publishing when numbers are small',
    summary:
      'How to report on gender, complaints or use of support without describing a person. Rules that can be copied, with examples of what gives someone away.',
    audiences: ['hr', 'equality-lead'],
    topics: ['gender-data', 'small-employers'],
    standards: ['data'],
    reviewedAt: '2026-03-30',
    nextReview: '2027-03-30',
    publishedAt: '2026-02-09',
    lastChecked: '2026-03-30',
    jurisdiction: 'uk',
    legalReviewer: 'Data protection officer, public body',
    changeNote: 'Adds percentages and differences between years.',
    body: `“There was one complaint of sexual harassment in the depot.” Everyone at the depot now knows that the employer said so about *her*. Figures about abuse, harassment, health or pay can identify people as surely as names.

The test is the *motivated colleague*: could someone who works there, is curious, and has a spare afternoon work out who it is?

## Rules to copy

1. **Nothing below ten.** Counts of people under 10 are not published, on paper, on slides, in minutes or “just for the board”.
2. **Nought counts too.** “None” tells something about everyone in a small group. Use it only for large ones.
3. **Hide the second.** When one cell of a table is hidden, hide another or leave out the total. Otherwise it is a subtraction.
4. **Percentages are counts.** 12% of 25 is three people. Give percentages only where the base is at least 50 and the part at least 10.
5. **Differences are counts.** 14 last year and 15 this year, published with the date on which somebody joined.
6. **Fewer dimensions.** One at a time. Sex by grade by site by year is a portrait.
7. **Pool.** Over years, sites or employers. Five years of exits can be told; one year cannot.
8. **No quotations** from small groups. People know each other’s phrases.
9. **Write it once, beforehand.** Then nobody has to decide under pressure, with a director asking.

## What gives people away

| It says | Who reads it |
| --- | --- |
| “A senior woman in finance” | All of finance |
| “In our smallest school” | The village |
| “Following her return from maternity leave in May” | Anyone with a calendar |
| A file called *JM-case-notes-final.docx* | Whoever opens its properties |
| “An island council with bronze accreditation” | The country |

Look at titles, file names, alt text, document properties, tracked changes and the hidden columns of a spreadsheet.

## What to say instead

- Report **effort and process**: what was changed, how long things took, who was trained, what people know and trust.
- Report **rules and decisions**, as a [community trust](case-studies:counting-without-counting-people) does, in place of people.
- Say “fewer than ten” or “we do not report this figure because it would describe individuals”. Nobody is ashamed of that sentence.
- Join with neighbours. Seven small bodies can publish together what none could alone.

## Freedom of information

Public bodies get asked. Small numbers may be personal data even with no name, and the exemption for personal data may apply. Ask your information officer; do not answer in haste, and do not confirm by refusing only where there is something to hide. Refuse small numbers consistently, also when they are nought.

## Inside the organisation

The rule is the same within. Managers who must act need facts about one person; that is a case, with need-to-know. Everybody else gets statistics, and statistics follow the rule. A fire service had to [tell its managers](case-studies:exit-conversations-that-people-finish) to stop guessing. Say it before you publish.

> [!important]
> If you have published something that identifies somebody, tell them before you correct it. They may be in danger. Then ask your data protection officer.`,
    legalBasis: `UK GDPR article 4(1) and recital 26 (identifiability); guidance of the Information Commissioner’s Office on anonymisation. Freedom of Information (Scotland) Act 2002, section 38 (personal information).`,
    relatedCases: ['counting-without-counting-people', 'exit-conversations-that-people-finish', 'one-page-of-gender-data', 'women-in-the-repairs-team'],
  },
  {
    key: 'understanding-your-gender-pay-gap',
    title: 'Understanding your gender pay gap, and what equal pay has to do with it',
    summary:
      'What the number means and does not mean, how to split it into causes, how it differs from equal pay, and how to write a plan that moves it. In four parts.',
    audiences: ['hr', 'senior-leader', 'trade-union'],
    topics: ['gender-pay-gap', 'occupational-segregation'],
    standards: ['data', 'occupational-segregation', 'leadership'],
    image: 'image-two-columns',
    reviewedAt: '2026-10-07',
    nextReview: '2027-10-07',
    publishedAt: '2025-12-03',
    lastChecked: '2026-10-07',
    jurisdiction: 'scotland',
    legalReviewer: 'Employment solicitor, Scotland',
    changeNote: 'Worked example replaced by one that ends in a decision.',
    body: `The gender pay gap is the difference between the average hourly pay of women and of men, as a share of men’s pay. It is a thermometer. It says that something is going on and not what. This guidance helps you to find out.

It is **not** equal pay, which is a legal right of a person to the same terms for equal work. You may have either without the other.`,
    parts: [
      {
        title: 'The number',
        slug: 'the-number',
        body: `Use ordinary hourly pay without overtime. **Mean**: add up and divide; it feels the pull of the highest earners. **Median**: the person in the middle; it is steadier. Report both.

An example. In an employer of 400, women’s mean is £15.30 and men’s £17.20. The gap is (17.20 − 15.30) ÷ 17.20 = 11.0%.

| Who must publish | What |
| --- | --- |
| Listed public authorities in Scotland with 20 or more employees | Mean gap in hourly pay, every two years; equal pay statement and figures on segregation every four |
| Private and voluntary employers with 250 or more, in Great Britain | Mean and median gaps, bonus gaps and quarters, every year |
| Others | Nobody is obliged, and anybody can |

A gap can widen when you do something right, such as recruiting women into entry grades. Explain that beforehand.`,
      },
      {
        title: 'Split it into causes',
        slug: 'causes',
        body: `Ask how much would be left if…

1. women and men were spread alike over **kinds of job**? (horizontal segregation)
2. …and over **grades** within each? (vertical segregation, sometimes called the glass ceiling)
3. …and **started** at the same point?
4. …and had the same **allowances and bonus**?
5. …and part-time hours paid the same per hour and were found **at every level**?

Take one at a time and see what is left. It need not be perfect. [An agency](case-studies:pay-gap-objectives-for-executives) found 45% seniority, 35% kind of job, 8% starting pay and 12% allowances; each piece had an owner by the end of the week.

Then walk the building. Who sits where tells you more than any decimal.`,
      },
      {
        title: 'Equal pay is another matter',
        slug: 'equal-pay',
        body: `The Equality Act 2010 gives a right to equal terms for **like work**, **work rated as equivalent** by a job evaluation, and **work of equal value** in terms of effort, skill and decision-making. Pay means every term: basic, bonus, allowances, pension.

Risk is highest where

- jobs done mainly by one sex have never been evaluated, or not for a decade;
- grades came from a merger or a negotiation;
- bonus or call-out is found in men’s jobs only;
- starting pay is negotiated;
- “market supplements” have been forgotten.

An equal pay audit compares pay for equal work, explains each difference and puts right those with no good reason. Take legal advice on how to commission it. In Scotland a claim in the tribunal is normally to be made within six months of the end of the employment and can go back five years. [A mill](case-studies:regrading-the-mill-floor) did it in fourteen months.`,
      },
      {
        title: 'A plan that moves it',
        slug: 'plan',
        body: `Five to eight actions, each with a cause, an owner who has power over it, and a date. HR owns very few.

| Cause | An action | Owner |
| --- | --- | --- |
| Kind of job | Shared routes between segregated jobs | Service director |
| Grade | Look at everybody who is eligible for promotion | Heads of department |
| Hours | Senior adverts open to job share by default | All directors |
| Starting pay | No negotiation above point two without sign-off | Finance |
| Allowances | Offer by rotation; check who gets them | Operations |

Leave out awareness days and confidence courses, unless you know that confidence is the cause. [Universities](case-studies:promotion-criteria-that-count-care) found that it was not.

Report once a year in one page: the number, the causes, what was done, what did not work.`,
      },
    ],
    legalBasis: `Equality Act 2010, Part 5, Chapter 3 (equality of terms). Specific duties: [SSI 2012/162](https://www.legislation.gov.uk/ssi/2012/162/contents), regulations 7 and 8, as amended in 2016. Equality Act 2010 (Gender Pay Gap Information) Regulations 2017 for private and voluntary employers.`,
    relatedCases: ['pay-gap-objectives-for-executives', 'regrading-the-mill-floor', 'skills-not-sea-time', 'promotion-criteria-that-count-care', 'porters-into-theatre-support'],
    relatedPolicies: ['tarnmill-equal-pay-statement'],
  },
  {
    key: 'eqia-for-hr-policies',
    title: 'EqIA for HR policies: four conversations instead of a form',
    summary:
      'How to assess the impact of an employment policy on women and men early enough to change it, in four parts. For HR, equality leads and union reps in public bodies.',
    audiences: ['hr', 'equality-lead', 'trade-union'],
    topics: ['equality-impact-assessment', 'leadership-and-governance'],
    standards: ['leadership', 'data'],
    reviewedAt: '2026-04-20',
    nextReview: '2027-04-20',
    publishedAt: '2026-01-15',
    lastChecked: '2026-04-20',
    jurisdiction: 'scotland',
    legalReviewer: 'Solicitor, public law, Scotland',
    changeNote: 'New worked example: a change of uniform.',
    body: `An equality impact assessment (EqIA) asks what a policy will do to different people before it is decided. In Scotland listed public authorities must assess new and revised policies and practices, consider evidence, take account of the result and publish it. “Policy” includes restructures, rota changes, car park rules and uniforms.

The form is what is left over at the end. The work is in four conversations.`,
    parts: [
      {
        title: 'At the idea: half an hour',
        slug: 'at-the-idea',
        body: `Before there is a paper. The author, somebody from the service, an equality adviser or trained colleague.

1. Whom does it touch: who does this work, who is served by it?
2. What do we know about women and men there, and about women who are disabled, from minority ethnic communities, pregnant, older, younger?
3. Who is missing from what we know?
4. **What would we have to see to change the plan?**

If nobody can answer the fourth, the decision has been made, and this is theatre. Say so, kindly.

Result: a page. If there is plainly no relevance to equality, write one sentence on why, and keep it.`,
      },
      {
        title: 'With evidence: what the figures and people say',
        slug: 'with-evidence',
        body: `Gather what is proportionate: workforce figures, previous complaints, exit themes, research, and people. Two conversations with those affected are worth more than ten pages from the internet.

For women and men at work, look at

- pay, hours and overtime lost or gained;
- caring, school hours, travel, safety after dark;
- pregnancy and maternity; menopause;
- who holds which jobs;
- what it means for a victim-survivor: does it make someone easier to find, or harder to leave? That question is rarely asked.

Respect [small numbers](guidance:publishing-when-numbers-are-small).`,
      },
      {
        title: 'Before the decision: change something',
        slug: 'before-the-decision',
        body: `Write down four lists: harm, benefit, chances missed, unknown. For each harm: remove it, reduce it, or give a reason.

*Example: a new uniform.* A board proposes one unisex tunic to save money. Figures: 84% of wearers are women. People say: one cut fits few of them; the cloth is hot; pockets matter for keys on a dark walk. Changed: two cuts, a lighter cloth on request, pockets. Cost: 3% more. Recorded in one paragraph.

> [!important]
> The duty is on the decision-maker. The board has to read it and think about it *before* deciding. An assessment completed afterwards does not count.

Minute one line: *changed* or *not changed because of the assessment*, and how.`,
      },
      {
        title: 'A year later: look again',
        slug: 'a-year-later',
        body: `Put a date in the diary on the day of the decision. Ask the people from the first conversation what happened. Keep, adjust or stop.

Publish in plain words, where people will find it. Count, once a year, how many proposals were altered: an agency found [1 in 28 before and 13 in 31 after](case-studies:eqia-before-the-decision) it moved the conversation to the beginning.

Train “first readers” in all services, and invite the unions to be among them. And when someone presents a paper with no page attached, send it back, with a smile, whoever it is.`,
      },
    ],
    legalBasis: `Equality Act 2010, section 149; [Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012](https://www.legislation.gov.uk/ssi/2012/162/contents), regulation 5. England has no equivalent specific duty to assess; templates from England may leave things out. The Fairer Scotland Duty and children’s rights impact assessments are separate, and can be done together.`,
    relatedCases: ['eqia-before-the-decision', 'shift-swap-app-that-we-switched-off'],
    relatedPolicies: ['tidal-safe-leave-procedure'],
  },
]
