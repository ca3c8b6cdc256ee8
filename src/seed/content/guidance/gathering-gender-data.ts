import type { GuidanceSample } from '../types'

export const gatheringGenderData: GuidanceSample = {
  key: 'gathering-gender-data',
  title: 'Gathering gender data that people trust and managers use',
  summary:
    'Begin with the decision, ask about the workplace rather than about people’s lives, and say who will see the answer. With a list of what to collect, what to ask instead of prevalence, and how to mend a broken data join.',
  topics: ['gender-data', 'leadership-and-governance'],
  standards: ['data', 'leadership'],
  audiences: ['equality-lead', 'hr', 'senior-leader'],
  reviewedAt: '2026-09-07',
  nextReview: '2027-09-07',
  publishedAt: '2025-12-16',
  jurisdiction: 'scotland',
  lastChecked: '2026-09-07',
  changeNote:
    'Six survey questions added after a member withdrew a survey of forty. New part on HR systems that do not talk to each other.',
  relatedCases: [
    'one-page-of-gender-data',
    'the-survey-that-asked-too-much',
    'counting-without-counting-people',
    'skills-not-sea-time',
  ],
  legalBasis: `- **Listed authorities in Scotland** must take steps each year to gather information on the composition of their employees and on recruitment, development and retention by protected characteristic, and **use it** to perform the equality duty better (Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012, regulation 6). England’s regulations are lighter: do not copy an English template.
- Data about health, ethnicity, religion and sexual orientation is special category data under the UK GDPR. Sex and pay are not, but are personal data all the same. Do a data protection impact assessment before a new collection.
- Nobody can be obliged to answer equality monitoring questions.`,
  body: `“We don’t have the data” is the commonest reason given for not acting, and often it is true of the wrong data. Employers hold a surprising amount about jobs, hours, pay and decisions, in systems which were built to pay people. And they ask staff for things that they do not need and cannot protect.

Three rules run through the parts of this guidance.

1. **Decision first.** Write down who will decide what, by when, when they have seen the figure. No decision, no question.
2. **Workplace, rather than private life.** Ask if people know where to go. You do not need to know who is being abused in order to know that some of your staff are.
3. **Promise less than you can keep.** If you say anonymous, it must be impossible for you to tell. Usually you mean *confidential*.`,
  parts: [
    {
      title: 'What you already have',
      slug: 'what-you-already-have',
      body: `Before collecting anything, draw this up from payroll and HR records.

| Question | Source | Watch for |
| --- | --- | --- |
| Who works in which job family and grade, by sex? | Payroll | “Other” job titles that hide women’s work |
| Who is part time, by grade? | HR | Multiple contracts counted as several people |
| Who asks for flexible working, and who is refused? | Often nowhere. Start a simple log | Requests made in passing |
| Who applies, is shortlisted, is appointed? | Recruitment system | Questions that can be skipped |
| Who acts up, gets courses, gets allowances? | Budgets and emails | Informal offers |
| Who leaves, when, and after what? | HR | Leavers within a year of maternity leave |
| Average hourly pay by sex, pattern and grade | Payroll | Overtime and allowances left out or in |

## Five that earn their place

If a director will look for two minutes, show five: women among the top earners; part-time staff by grade band; flexible working asked, agreed and refused; applied, shortlisted and appointed; leavers after maternity leave. [One page a quarter](case-studies:one-page-of-gender-data) did more in Kinharrow than ninety-four.

## Look across, too

Women are not one group. Where numbers allow, look at sex together with disability, ethnicity or age. Where they do not, **ask people** in a focus group and report what you learned with no numbers. “Too small to publish” must not come to mean “too small to matter”.`,
    },
    {
      title: 'Asking staff',
      slug: 'asking-staff',
      body: `## Do not ask how many are being abused

You will get an underestimate, you may upset people at their desks, and you will have answers that you cannot act upon because you do not know whose they are. Published research already tells any employer that victim-survivors work there.

## Six questions to ask instead

1. Do you know where to go for support if you, or a colleague, experienced violence or abuse, at home or at work?
2. Would you feel safe to use it?
3. Would your manager respond well?
4. In the last year, have you seen behaviour at work that worried you?
5. What should we do first?
6. Anything else?

Two background questions at most, such as staff group and sex. Each further one makes somebody identifiable.

## The first page of the survey

- why you ask, and **who decides what** with the result;
- who sees raw answers, and when they will be deleted;
- no results for groups below 10;
- support lines, a warning, and a button to leave the page at once;
- “this includes men and non-binary colleagues”.

## Before it goes out

| Who | What to ask them |
| --- | --- |
| Unions | Would you tell members to answer? |
| Data protection officer | What could identify a person? |
| A specialist service | Would anything here harm someone? |
| Night staff, depots, home care | How would you answer this without a login? |

An agency which left out the first two [withdrew its survey after nine days](case-studies:the-survey-that-asked-too-much).

## Equality monitoring that people fill in

Ask after the application has been sent, say why in one sentence, put “prefer not to say” everywhere, and keep it from the panel. Tell staff each year one thing which changed because they answered. It raises completion more than reminders.`,
    },
    {
      title: 'Systems that do not talk to each other',
      slug: 'systems',
      body: `Your grade is in payroll, working pattern in HR, requests in someone’s inbox and courses in a spreadsheet. Everyone’s is.

## In the next month

- Agree on **one identifier** (payroll number) and stop joining on name and date of birth. A hand-made join with a few per cent of errors puts real people in the wrong row, and they will find it.
- Write a data dictionary of one page: what counts as part time, which date, heads or posts.
- Keep the query or recipe. Next year’s figures have to be comparable with this year’s.

## In the next year

- Add fields only for decisions: flexible working outcome and reason; acting-up offered to whom.
- Ask suppliers “what is the nearest thing that your system does?” rather than “can it?”
- Join with others who use the same supplier. Six customers asking together are heard.

## Quality before beauty

Check twenty rows at random against people’s records before anything is shown. If you publish an error, say so in the first line of the next edition.

:::note
**If you have no system at all,** count rules and decisions instead of people. A trust with a few dozen staff [sorted slips of paper on the floor](case-studies:counting-without-counting-people) and found what no spreadsheet would have shown.
:::

## What not to collect

Reasons for safe leave. Names of people who have reported violence in any list which is used for planning. Anything “in case it’s interesting”. If you hold it, someone can ask for it, and someone can lose it.`,
    },
  ],
}
