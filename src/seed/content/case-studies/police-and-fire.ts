import type { CaseStudySample } from '../types'

export const policeAndFire: CaseStudySample[] = [
  {
    key: 'watch-level-flexible-working',
    title: 'Flexible working on a watch system: letting each station solve its own sums',
    summary:
      'Firefighters on a two-days, two-nights pattern were told that flexible working was impossible. Four stations were given the minimum crewing figures and left to find patterns that met them.',
    outcome:
      'Agreed flexible patterns in the four stations rose from 11 to 48, with crewing never below the minimum.',
    organisation: 'northmarch-fire',
    sector: 'police-and-fire',
    size: '1000-4999',
    stage: 'doing',
    tier: 'development',
    topics: ['flexible-working', 'frontline-and-shift-workers', 'occupational-segregation'],
    standards: ['flexible-working', 'occupational-segregation', 'workplace-culture'],
    barriers: ['backlash', 'dispersed-staff'],
    maturity: 'early-signs',
    indicators: ['policy-changed', 'behaviour-changed'],
    image: 'image-four-watches',
    happenedFrom: '2025-05-01',
    reviewedAt: '2026-09-17',
    nextReview: '2027-09-17',
    publishedAt: '2026-06-23',
    startingPoint: `The watch is a family, and it is a rota. Two days, two nights, four off, for ever. People love it and people leave because of it: in our exit data childcare was the reason given most often by women, and the second most often by men under forty. Requests went to headquarters, where somebody who has never met the watch looked at a national pattern and wrote “operational requirements”.

Women are 9% of our firefighters. Flexible working was the change that most of those who had left said would have kept them.`,
    aim: `To keep the watch, keep crewing, and stop treating the rota as weather.`,
    whatWeDid: `Four stations volunteered, with 176 wholetime firefighters between them. We gave each watch two numbers: minimum crew by skill for each shift, and the hours that each contract buys. Then we asked a question. *How many ways can you think of to meet them?*

It helped that a crew commander had once taught mathematics. The patterns which watches came up with, and which we let them try, include:

- fixed days for some, balanced by others who prefer nights (there turned out to be plenty);
- a “late in, late out” hour at change of watch, done in pairs;
- self-managed swaps by text, with the watch commander told and not asked;
- job share across two watches, so that a post is always covered by one who knows the trucks;
- term-time patterns, annualised, with summer courses taught by those who work then.

Each pattern runs for twelve weeks, then the watch votes on whether it will carry on. The vote is about the pattern, never about a person’s request.

Stations are far apart, so we took it to them. A project officer spent a full tour with each watch and slept in the same dormitory, which was noted.`,
    involved: `Four stations, the union, a project officer, control room staff, the occupational health nurse, and two neighbouring services that sent observers.`,
    time: 'Sixteen months so far',
    cost: '£28,000: one post for a year, less what was saved in overtime',
    whatHelped: `The union’s position, which was “we will not oppose what members vote for”. And giving watches the real figures. Nobody had shown them before; they had been told the answer and never the sum.`,
    whatGotInTheWay: `Backlash came before the first pattern had begun. “The end of the watch” was the phrase, on social media and at a retirement dinner. At one station a watch voted no, and that was respected; it voted yes half a year later, having seen next door.

Some of it was directed at women, as if they had asked for it. In truth two thirds of those with a new pattern are men, many of them fathers. We said so early, and perhaps too loudly: a woman on the project told us that it began to sound as though it was acceptable *because* men wanted it.

On-call stations, in the glens, are not covered at all. There, flexibility means something else and we have yet to start.`,
    whatChanged: `48 firefighters have an agreed pattern, against 11 before. Crewing was at or above the minimum on every shift. Overtime fell by 14%. Women’s turnover is too small a number to report. In a survey of the four stations 71% now say they could ask for a change without harm to their standing; it was 34%.`,
    results: [
      {
        finding: 'Firefighters with an agreed flexible pattern, four stations',
        before: '11',
        after: '48',
        evidence: ['hr-data'],
      },
      {
        finding: 'Shifts below minimum crewing because of the patterns',
        before: 'none',
        after: 'none',
        evidence: ['hr-data'],
      },
      {
        finding: 'Overtime hours in the four stations',
        before: '100 (index)',
        after: '86',
        evidence: ['hr-data'],
      },
      {
        finding: 'Firefighters who could ask without harm to their standing',
        before: '34%',
        after: '71%',
        evidence: ['staff-survey', 'focus-group'],
        note: '121 answered before and 138 after, of 176.',
      },
    ],
    doDifferently: `Talk about the watch first and flexibility second. People were afraid of losing something they love, and we had begun with what was wrong with it.`,
    advice: `Give people the constraint and let them solve it. Do not present it as a measure for women, nor as one that is only fine because men like it. And sleep at the station. Compare the [self-rostering of home carers](case-studies:self-rostering-in-home-care): a different world and the same sum.`,
    relatedPolicies: ['brackenford-flexible-working-policy'],
    relatedGuidance: ['flexible-working-for-frontline-roles', 'answering-backlash'],
    meetings: ['meeting-2-staff-without-a-desk'],
    contact: 'inclusion@northmarchfire.example',
  },
  {
    key: 'exit-conversations-that-people-finish',
    title: 'Exit conversations that people finish: pooling five years to protect the few',
    summary:
      'So few women left this fire service each year that their reasons could not be reported. It held conversations by someone from outside, pooled five years, and found three causes that could be put right.',
    outcome:
      'Completed exit conversations rose from 21% to 76%; kit, courses and silence were the three causes found.',
    organisation: 'northmarch-fire',
    sector: 'police-and-fire',
    size: '1000-4999',
    stage: 'understanding',
    tier: 'working-towards',
    topics: ['gender-data', 'occupational-segregation'],
    standards: ['data', 'occupational-segregation'],
    kinds: ['sexual-harassment'],
    barriers: ['small-numbers', 'collecting-data'],
    maturity: 'evaluated-locally',
    indicators: ['data-collected', 'policy-changed'],
    happenedFrom: '2024-05-01',
    reviewedAt: '2026-03-12',
    nextReview: '2027-03-12',
    publishedAt: '2026-01-14',
    startingPoint: `A tick-box form went out with the last payslip. One leaver in five sent it back, and “other” was the reason given most. Women firefighters are few and leavers among them fewer. Any table by sex and station would have been a portrait of somebody. So we had, in effect, no information about why women leave, while spending a good deal on recruiting them.`,
    aim: `To learn why, with nobody recognisable in what we learn.`,
    whatWeDid: `**Someone else asks.** A retired probation officer with no tie to the service is paid by the conversation. She rings within a month of leaving, and again after six months, when people are franker.

**Going back.** We wrote to everyone of either sex who had left in the previous five years and whose address we held. 143 of 231 agreed to talk. That made a group large enough to pool.

**Five years at once.** Findings are reported in one block for the whole service for the whole five years, never by station or by year, with nothing under ten. She writes themes, and not a line of quotation, since colleagues can recognise each other’s turn of phrase. Her notes are destroyed after the report.

**Three questions.** What made you stay as long as you did? When did you first think of leaving? What did you do or say then, and what happened?

It was the second that opened things up. The moment was often years before the exit and often small.`,
    involved: `The interviewer, HR, the women’s network, the union, the data protection officer, and a statistician from the university for a day.`,
    time: 'Nine months for the five years; about three hours a month since',
    cost: '£8,600 for 143 conversations; £60 for each new one',
    whatHelped: `The second call. Nearly a third of what we learned came six months after. And starting with “what made you stay”: people are generous about what was good, and then go on.`,
    whatGotInTheWay: `Small numbers nearly ended it at the start, as everyone assumed that nothing could be said. The statistician’s advice was to pool across time rather than across kinds of people, so as not to lose the point.

Collecting was slow. Our records of leavers lacked a private address for a third. Some did not wish to hear from us again, and one wrote back to say exactly why; it is not in the report and it has been acted on.

Within the service the first reaction to the report was an attempt to guess. “That’ll be so-and-so.” The chief officer sent a note to all managers saying that whoever tried it would have a conversation with her. It stopped.`,
    whatChanged: `Three causes accounted for most of what women said, and for much of what men said.

- **Kit.** Tunics and breathing apparatus that do not fit. New sizes are on contract since last year.
- **Courses.** Specialist courses are residential for three weeks. Two are now in blocks of four days.
- **Silence.** Something was said, a manager was told, and nothing visible followed. That is harder. It has led to walk-rounds of risk, an idea that we took from a [ferry company](case-studies:harassment-reporting-aboard-ship).

The share of leavers who complete a conversation is 76%. It will be some years before we can say whether fewer women leave.`,
    results: [
      {
        finding: 'Leavers who completed an exit conversation or form',
        before: '21%',
        after: '76%',
        evidence: ['hr-data', 'lead-interview'],
      },
      { finding: 'Former staff who agreed to talk', after: '143 of 231', evidence: ['lead-interview'] },
      {
        finding: 'Specialist courses available in short blocks',
        before: '0 of 7',
        after: '2 of 7',
        evidence: ['document'],
      },
    ],
    doDifferently: `We would ask stayers too, from the start. We have begun; it is cheaper than losing them.`,
    advice: `If your numbers are small, make the window longer rather than giving up. Pay someone whom nobody knows. No quotations. And tell leavers what changed because of them; they care more than you would think.`,
    relatedGuidance: ['publishing-when-numbers-are-small', 'gathering-gender-data'],
    relatedPolicies: ['northmarch-fair-recruitment-policy'],
    meetings: ['meeting-3-data-people-trust'],
    contact: 'inclusion@northmarchfire.example',
  },
  {
    key: 'a-separate-route-for-officers',
    title: 'When the employer is also the police: a separate route for officers and staff',
    summary:
      'Officers and staff who were victim-survivors did not report, since their colleagues would investigate. This force made an agreement with advocates outside, walled off the records, and let an inspectorate examine it.',
    outcome:
      'Officers and staff using independent advocacy rose from 14 to 67 a year; an external review called the separation sound.',
    organisation: 'northmarch-police',
    sector: 'police-and-fire',
    size: '5000-plus',
    stage: 'embedding',
    tier: 'working-towards',
    topics: ['handling-disclosures', 'domestic-abuse-at-work', 'leadership-and-governance'],
    standards: ['violence-against-women', 'leadership', 'workplace-culture'],
    kinds: ['domestic-abuse', 'coercive-control', 'rape-and-sexual-assault', 'stalking', 'sexual-harassment'],
    barriers: ['under-reporting', 'leadership-buy-in'],
    maturity: 'independently-evaluated',
    indicators: ['policy-changed', 'disclosure-handled-well', 'commitment-made'],
    contentNote: 'Discusses abuse by and against police officers in general terms. No cases are described.',
    image: 'image-parallel-lines',
    happenedFrom: '2024-02-01',
    reviewedAt: '2026-10-08',
    nextReview: '2027-10-08',
    publishedAt: '2026-05-05',
    startingPoint: `For a police officer, ringing the police is ringing work. The person who takes the call may know her; the person who did it may wear the same uniform. A confidential survey in 2023, answered by 2,870 of 7,900, said that 61% of women who had experienced domestic abuse had told nobody in the force. Among reasons the first was “who would know”.

Our policy for staff was word for word the council’s. It did not mention that we investigate.`,
    aim: `A victim-survivor who works here must have at least the choices that any member of the public has, plus an answer to the question who would know.`,
    whatWeDid: `**Advocates outside.** We pay a specialist service, through a fund that it controls, for independent advocacy. Officers and staff go straight to them; the force receives one figure a year. It does not know who.

**Choice of investigator.** When somebody wants to report, the advocate speaks to a named detective superintendent at a neighbouring division, or another force takes it. She is told beforehand who will have access.

**Walls in the systems.** Crime records with an employee as victim or suspect are restricted from the moment they are made; each view is logged and reviewed within a day. Those who look without cause are investigated, and the force says how many investigations there were.

**Both sides of the employment.** Separate managers. Firearms, driving and access to systems are reviewed within the hour if an officer is alleged to be a perpetrator, with advice and a written reason. The [procedure](policies:northmarch-staff-who-use-abuse-procedure) is public.

**Leadership.** The deputy chief constable chairs a group with three outside members, one appointed by the advocacy service, who can see everything apart from names.`,
    involved: `The deputy chief constable, professional standards, the staff associations and unions, HR, IT, an advocacy service, the prosecution service’s local office, a neighbouring force, and an inspectorate for the review.`,
    time: 'Two years from the survey to the review',
    cost: '£160,000 a year for advocacy; £45,000 once for the systems',
    whatHelped: `Money that the force does not control. The survivors’ reference group, run by the advocacy service, set the order of work: walls first, posters last. And the outside members, who kept asking the same question until someone answered.`,
    whatGotInTheWay: `Senior buy-in was declared early and thinned out when it reached vetting and firearms. Commanders were anxious about losing officers from shift on an allegation. It was settled by writing criteria down with the staff associations: a review is not a finding, and it is done within days and not months.

Some officers distrusted the route because the force had set it up. That is reasonable, and only time and the advocates’ word will change it.

IT was humbling. When the restriction was tested, 23 people could still see a dummy record by way of a search report that nobody had remembered.`,
    whatChanged: `67 officers and staff used advocacy in the last full year, compared with 14 in the year before it was paid for. The external review examined 40 restricted records and all log reviews, interviewed advocates, and found the separation sound, with two recommendations on retired officers, which we are still working on. In the 2026 survey the share of women who had told nobody was 44%.

That is still nearly half.`,
    results: [
      {
        finding: 'Officers and staff using independent advocacy in a year',
        before: '14',
        after: '67',
        evidence: ['document'],
        note: 'Figure supplied by the advocacy service. More use means more trust.',
      },
      {
        finding: 'Women who had experienced domestic abuse and told nobody in the force',
        before: '61%',
        after: '44%',
        evidence: ['staff-survey'],
        note: '2,870 answered in 2023 and 3,105 in 2026, all questions optional.',
      },
      {
        finding: 'Restricted records viewed without cause, share of those tested',
        before: 'not tested',
        after: 'none of 40',
        evidence: ['document', 'observation'],
        note: 'External review, 2026.',
      },
    ],
    doDifferently: `Test the walls with a dummy record before telling anybody that they exist.`,
    advice: `Even if you are not the police, ask who would know. A housing officer’s colleague may rehouse her, a nurse’s may treat her, a payroll clerk’s sees her address. Pay for help which you do not control. And publish what you get wrong.`,
    relatedPolicies: ['northmarch-staff-who-use-abuse-procedure', 'marrandale-violence-against-women-policy'],
    relatedGuidance: [
      'when-an-employee-causes-harm',
      'who-does-what-marac-idaa',
      'five-questions-for-leaders',
    ],
    meetings: ['meeting-4-managers-and-disclosures'],
    contact: 'staffsupport@northmarchpolice.example',
  },
]
