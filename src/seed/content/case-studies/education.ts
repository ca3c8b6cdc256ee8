import type { CaseStudySample } from '../types'

export const education: CaseStudySample[] = [
  {
    key: 'report-and-support-for-staff',
    title: 'Report and support for staff as well as students',
    summary:
      'The university had a well-used reporting tool for students and none for employees. It opened the same door to staff, with an adviser who belongs to neither HR nor a faculty, and asked a team from elsewhere to evaluate it.',
    outcome:
      'Staff contacts rose from 19 to 94 a year; evaluators found that four in five got what they had asked for.',
    organisation: 'university-of-kinharrow',
    sector: 'education',
    size: '1000-4999',
    stage: 'embedding',
    tier: 'silver',
    topics: ['handling-disclosures', 'preventing-sexual-harassment', 'gender-data'],
    standards: ['violence-against-women', 'workplace-culture', 'data'],
    kinds: [
      'sexual-harassment',
      'rape-and-sexual-assault',
      'stalking',
      'online-and-image-based-abuse',
      'domestic-abuse',
    ],
    barriers: ['under-reporting', 'collecting-data'],
    maturity: 'independently-evaluated',
    indicators: ['disclosure-handled-well', 'data-collected', 'seen-as-workplace-issue'],
    contentNote: 'Discusses responses to sexual violence and harassment, without accounts of individuals.',
    image: 'image-open-door',
    happenedFrom: '2023-09-01',
    reviewedAt: '2026-10-15',
    nextReview: '2027-10-15',
    publishedAt: '2026-01-28',
    startingPoint: `Students could report online, in their own words, and speak with a specialist adviser within two working days. Staff were sent to their line manager, to HR, or to a policy of 23 pages. In the year to summer 2023 there were 212 student contacts and 19 from staff, who number more than 3,000. PhD students, who are both, used the student door when they could.`,
    aim: `The same quality of response for staff; choice over what happens next; and data good enough to see patterns before they become scandals.`,
    whatWeDid: `We opened the tool to staff after a year of preparation. That year was about one question: who answers? Employees told us in focus groups that HR advises managers and so cannot also be theirs. The specialist adviser for staff therefore sits in the health and safety directorate, with clinical supervision from outside, and owes her duty to the person who comes.

Each contact begins with a menu, in writing:

- talk, and nothing is recorded beyond a tally;
- support, such as leave, a change of office or help with a report to the police;
- an informal step, for example a conversation with a head of department, *if she wants it*;
- a formal complaint, with the adviser beside her throughout.

The menu can be changed at any time, except that the university may have to act by itself when others are at serious risk; that is explained before anyone says anything she might regret.

Anonymous reports are accepted and are used only as pattern data. Three or more which point to the same unit trigger a *climate conversation*, led by somebody from outside, without alleging anything against anyone.

We took one rule from the [council that closed its line](case-studies:anonymous-reporting-line-that-we-closed): every named contact is told within ten working days what has been done, including “nothing, as you asked”.`,
    involved: `Specialist advisers, safety, HR, campus unions, the students’ association, a local rape crisis centre, and an evaluation team from a university in another country.`,
    time: 'A year to prepare, two years in operation when evaluated',
    cost: '£74,000 a year: one adviser, supervision and the licence',
    whatHelped: `Independence within the building. And students: people who had used the tool as undergraduates came to work here and asked where it was.`,
    whatGotInTheWay: `Collecting data in a way that is both useful and safe took longest. Departments wanted figures; many departments are small. We publish only for the whole university, by type of contact and choice made, in bands of no fewer than ten.

Under-reporting remains among technicians, cleaners and staff on hourly contracts, who made up 31% of employees and 12% of contacts. Some academics saw it as a threat to collegial ways of settling things; in practice these had meant that the junior person left.`,
    whatChanged: `Contacts from staff were 94 in the second full year. The evaluators read 60 files with consent, interviewed 25 people who had used the service, and found that 81% of those surveyed got what they had asked for at the start. They also found that formal outcomes still took too long, a median of 97 working days, and recommended a limit of 60. That has not been met.

In the staff survey, agreement that “the university would take it seriously” rose from 38% to 61%.`,
    results: [
      {
        finding: 'Contacts from staff in a year',
        before: '19',
        after: '94',
        evidence: ['hr-data'],
        note: 'More people coming forward is what we hoped for.',
      },
      {
        finding: 'Users who got what they had asked for at first contact',
        after: '81%',
        evidence: ['staff-survey', 'lead-interview'],
        note: 'Independent evaluation; 68 users answered.',
      },
      {
        finding: 'Staff who think that the university would take it seriously',
        before: '38%',
        after: '61%',
        evidence: ['staff-survey'],
        note: '1,420 answered before, 1,510 after.',
      },
      {
        finding: 'Median working days to a formal outcome',
        before: '121',
        after: '97',
        evidence: ['document'],
        note: 'The recommendation is 60.',
      },
    ],
    doDifferently: `Employ the adviser for hourly-paid staff from the first year, in their hours, in their canteen.`,
    advice: `Settle who answers before you buy software. Put the choices in writing and let people change their minds. And commission an evaluation while you are still able to be embarrassed by it.`,
    relatedPolicies: ['kinharrow-dignity-at-work-policy'],
    relatedGuidance: [
      'responding-to-a-disclosure',
      'online-and-image-based-abuse',
      'publishing-when-numbers-are-small',
    ],
    meetings: ['meeting-4-managers-and-disclosures'],
    contact: 'safe@kinharrow-uni.example',
  },
  {
    key: 'promotion-criteria-that-count-care',
    title: 'Promotion criteria that count teaching, care and the year you were away',
    summary:
      'Women applied for promotion later and were judged on criteria that counted grants. The university rewrote them, made heads of department look at everyone who was eligible, and weathered the argument that standards were falling.',
    outcome:
      'Women’s share of promotions to senior grades went from 29% to 46%; success rates of men did not change.',
    organisation: 'university-of-kinharrow',
    sector: 'education',
    size: '1000-4999',
    stage: 'sharing',
    tier: 'silver',
    topics: ['recruitment-and-progression', 'occupational-segregation', 'gender-pay-gap'],
    standards: ['occupational-segregation', 'leadership'],
    barriers: ['backlash', 'collecting-data'],
    maturity: 'independently-evaluated',
    indicators: ['policy-changed', 'behaviour-changed', 'data-collected'],
    image: 'image-stairs-weave',
    happenedFrom: '2021-10-01',
    reviewedAt: '2026-02-11',
    nextReview: '2027-02-11',
    publishedAt: '2025-11-19',
    startingPoint: `In nursing, 84% of our academic staff are women; in engineering, 17%. In both, professors were mostly men. When we looked at five years of promotions (430 cases) women had waited a median of 2.3 years longer before they applied and were as likely to succeed once they did. The leak was before the form.

The criteria ran to eight pages. “Grant income” appeared eleven times, “students” four and “leave” not at all.`,
    aim: `To have everybody who is ready considered, on what they actually do, and to stop treating a year of maternity leave as a year in which nothing was achieved by choice.`,
    whatWeDid: `**Look at all.** Each autumn, heads receive a list of everyone who has reached three years in grade. For each they must write “ready”, “ready next year, and this is what we shall do” or “not ready, because”. It goes to the dean. Self-nomination stays open.

**Count the work.** A panel of academics from five schools rewrote the criteria round four kinds of contribution: research, teaching, care for the institution (tutoring, outreach, clinical practice, citizenship) and leadership. A case may be made on any two.

**Count the time.** Applicants give working years, not calendar years. Leave, part-time work and caring breaks are simply taken off the denominator. No one explains what they were.

**Look at the panels.** An observer sits in and reports to the unions on language. “Solid”, “nice” and “one for the future” appear in her report surprisingly often.`,
    involved: `Academics on the rewriting panel, heads of department, unions, HR analysts, and evaluators from a research institute abroad.`,
    time: 'Eighteen months to agree; four rounds since',
    cost: '£35,000 for analysis and evaluation; the cost of promotions is in the pay budget',
    whatHelped: `The finding that women succeeded as often once they applied. It moved the debate from “are they good enough” to “who looks”. And that the professor of hydraulics, not known for enthusiasm, chaired the panel and said at the end that he would not have been promoted under the old criteria either, had he told the truth about his grants.`,
    whatGotInTheWay: `Backlash, and some of it in print. A letter signed by 41 staff said that standards were being lowered. We published the full distribution of scores before and after: no lower. A few remain convinced. The vice-principal held open hours each week for a term, and attended every one of them.

Data took two years. Start dates in grade were wrong for one in seven people who had moved between contracts. And part-time staff on teaching contracts had been left out of the eligible list through an error in our query. A union rep spotted that.`,
    whatChanged: `Over four rounds there were 312 promotions to senior grades; women’s share went from 29% in the five years before to 46%. Success rates for men were 68% before and 69% after. The evaluation, which compared three similar institutions over the same years, attributes most of the change to “look at all” and rather less to the criteria. That surprised us. The pay gap among academics has fallen from 18.1% to 14.9%.`,
    results: [
      {
        finding: 'Women’s share of promotions to senior grades',
        before: '29% of 430 cases',
        after: '46% of 312',
        evidence: ['hr-data', 'document'],
      },
      { finding: 'Success rate of men who applied', before: '68%', after: '69%', evidence: ['hr-data'] },
      {
        finding: 'Extra years that women waited before applying, median',
        before: '2.3',
        after: '0.8',
        evidence: ['hr-data'],
      },
      {
        finding: 'Mean pay gap among academic staff',
        before: '18.1%',
        after: '14.9%',
        evidence: ['hr-data'],
      },
    ],
    doDifferently: `Do “look at all” at once. It needed no committee, and did most of the work.`,
    advice: `Find where the leak is before you mend the pipe. If women succeed when they apply, stop training them to be confident and start looking at everybody. Publish distributions when you are accused of lowering standards. And keep asking [who is not on the list](guidance:gathering-gender-data).`,
    relatedGuidance: ['understanding-your-gender-pay-gap', 'answering-backlash', 'gathering-gender-data'],
    meetings: ['meeting-1-starting-from-what-works'],
    contact: 'edi@kinharrow-uni.example',
  },
]
