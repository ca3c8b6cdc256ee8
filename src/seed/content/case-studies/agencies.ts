import type { CaseStudySample } from '../types'

export const agencies: CaseStudySample[] = [
  {
    key: 'eqia-before-the-decision',
    title: 'EqIA before the decision: moving the assessment from the last page to the first meeting',
    summary:
      'Equality impact assessments arrived after decisions had been made and changed nothing. This agency refused to put a paper on the agenda without a first conversation, and counted what changed as a result.',
    outcome: 'Proposals altered because of an EqIA rose from 1 in 28 to 13 in 31.',
    organisation: 'tidal-records-agency',
    sector: 'scottish-government',
    size: '250-999',
    stage: 'embedding',
    tier: 'silver',
    topics: ['equality-impact-assessment', 'leadership-and-governance'],
    standards: ['leadership', 'data'],
    barriers: ['seen-as-nice-to-have', 'time-and-capacity'],
    maturity: 'evaluated-locally',
    indicators: ['behaviour-changed', 'policy-changed', 'commitment-made'],
    image: 'image-tide-steps',
    happenedFrom: '2024-10-01',
    reviewedAt: '2026-04-20',
    nextReview: '2027-04-20',
    publishedAt: '2025-12-09',
    startingPoint: `Under the specific duties in Scotland a listed authority must assess the impact of new or revised policies and practices, take account of evidence, and publish. We did that, conscientiously, in week eleven of a twelve-week process. I went through two years of executive papers: 28 had an EqIA attached and one had been altered by it. Several assessments were finished the day after the decision.

The typical sentence was “no negative impact is anticipated”. For a plan to close the two smallest offices it had been written by the person who proposed the closure.`,
    aim: `A proposal should be capable of being changed when the assessment begins. We wanted fewer forms and more conversations.`,
    whatWeDid: `**The half-hour.** Nobody gets a slot on the executive agenda without a half-hour conversation first, at the point when there is an idea and no paper. The author, an equality adviser and someone from the service talk through four questions: Who uses or does this work? What do we know about women and men in it? Who is missing from what we know? What would we have to see to change the plan?

**One page.** What comes out is a single page. The full assessment follows only if there is something to assess.

**A stop.** The executive secretary returns papers without that page. She returned nine in the first quarter, including one from the chief executive, whose good humour about it did more than a memo.

**A line in the minutes.** Each decision records *changed / not changed because of the assessment*, and one clause saying how.

**People.** Service teams trained 24 “first readers”, from every grade, so that advice was never a queue at one desk.

For the office closures the half-hour showed that the staff of both were mostly women on part-time contracts with caring responsibilities who could not travel to the city. Had we decided first, the gender pay gap would have moved as well. In the end one office closed and one became shared with a council library.`,
    involved: `Equality adviser, executive secretary, first readers, trade unions, the audit committee.`,
    time: 'Three months to start; each conversation takes half an hour',
    cost: 'Nothing, apart from time; we saved some by writing fewer long assessments',
    whatHelped: `The person who controls the agenda controls the culture. Give her the authority to say no. The line in the minutes made our auditors interested, and auditors’ interest lasts.`,
    whatGotInTheWay: `In the first months it was seen as a polite extra. Some directors sent a deputy with no power to alter anything, so that the half-hour was theatre; we then asked for the person who could change the plan.

Time pressure is real. An urgent decision on IT security went through with no conversation, rightly, and the assessment was done within a month. We made a rule for urgency, and published how often it is used: 4 papers of 31.`,
    whatChanged: `In the two years since, 31 papers came with a page and 13 were changed because of it. They were not great changes: consultation dates moved out of school holidays, a uniform was put out to tender in more than one cut, a relocation allowance was extended to part-time staff. An analysis of pay data in one of them led to the [objectives for executives](case-studies:pay-gap-objectives-for-executives).`,
    results: [
      {
        finding: 'Executive papers changed because of an EqIA',
        before: '1 of 28',
        after: '13 of 31',
        evidence: ['document'],
        note: 'Two years before and two years after.',
      },
      {
        finding: 'Average length of a full assessment',
        before: '19 pages',
        after: '8 pages',
        evidence: ['document'],
      },
      { finding: 'Papers that used the rule for urgency', after: '4 of 31', evidence: ['document'] },
    ],
    doDifferently: `Invite the unions to be first readers from the beginning. They came in the second year and are the best we have.`,
    advice: `Ask to see the last twenty assessments and count how many changed anything. It is a free audit. Then find out who holds the agenda. The parts of our method are written up as [EqIA for HR policies](guidance:eqia-for-hr-policies).`,
    relatedPolicies: ['tidal-safe-leave-procedure'],
    relatedGuidance: ['eqia-for-hr-policies', 'five-questions-for-leaders'],
    meetings: ['meeting-1-starting-from-what-works'],
    contact: 'equality@tidalrecords.example',
  },
  {
    key: 'pay-gap-objectives-for-executives',
    title: 'One pay gap objective for every executive, checked by auditors',
    summary:
      'The pay gap belonged to HR and did not move. The agency gave each executive one objective that only he or she could deliver, had external auditors check it, and tells the story so that others may copy it.',
    outcome:
      'Mean gender pay gap down from 11.8% to 7.9% in three years; the auditors attribute about half to the objectives.',
    organisation: 'tidal-records-agency',
    sector: 'scottish-government',
    size: '250-999',
    stage: 'sharing',
    tier: 'gold',
    topics: ['gender-pay-gap', 'leadership-and-governance', 'occupational-segregation'],
    standards: ['leadership', 'occupational-segregation', 'data'],
    barriers: ['leadership-buy-in'],
    maturity: 'independently-evaluated',
    indicators: ['commitment-made', 'data-collected', 'behaviour-changed'],
    image: 'image-falling-bars',
    happenedFrom: '2023-04-01',
    reviewedAt: '2026-10-01',
    nextReview: '2027-10-01',
    publishedAt: '2026-02-25',
    startingPoint: `Our mean gender pay gap had stood between 11.5% and 12.1% for six years. We published it, with an action plan of 34 actions, 31 of which were assigned to HR. HR does not decide who surveys the coast, who is sent on the diving course, or who is asked to act up when a head of section leaves.

It is worth repeating that the pay gap is not [equal pay](guidance:understanding-your-gender-pay-gap). An equal pay review had found no unlawful differences in like work. Women were concentrated in registry grades and men in survey grades, which pay more and lead to the top.`,
    aim: `Make the people with the power own the causes. One objective each, measurable, in the performance agreement, weighing as much as the budget.`,
    whatWeDid: `An analyst broke the gap down by cause: seniority within jobs, the split between survey and registry, starting salaries, and allowances. It came out at roughly 45%, 35%, 8% and 12%. Each executive then got the piece they could move:

- **Operations**: boat and survey allowances, and the unwritten rule that field weeks go to people without children.
- **Registry**: a technical grade in the registry, with the same pay as field survey.
- **Finance**: starting salaries. No more negotiation above the second point without the chief executive’s signature.
- **Digital**: acting-up by open expression of interest, even for three weeks.
- **Chief executive**: shortlists for grade 7 and above.

Each wrote the objective in a sentence and read it to all staff. Once a year the external auditors test the figures and say how much of any change may reasonably be put down to them.`,
    involved: `The executive, an analyst, HR, the unions, external auditors and, for one session a year, anyone on the staff who wants to ask questions.`,
    time: 'Three years so far',
    cost: '£12,000 a year for the audit work; £86,000 a year for the technical grade once full',
    whatHelped: `The breakdown. As long as the gap was one number, it was fog. And the reading aloud: no one likes to read the same sentence three years running.`,
    whatGotInTheWay: `Buy-in was polite until money was attached. One executive argued that the objective was unfair because results depended on who applies. The answer was to measure what the executive *does* (what is advertised, who is asked, who is told) in the first year and results from the second.

The technical grade took two years to agree and was opposed by a few surveyors who felt that their skills were being levelled. The unions handled that better than we could. In the second year the gap widened by 0.4 points because a number of women were recruited to entry grades. We explained it beforehand. Not every rise is a failure.`,
    whatChanged: `The mean gap went from 11.8% to 7.9%, the median from 9.2% to 6.1%. The auditors’ report attributes about 2 points of the 3.9 to the objectives, about 1 to retirements, and the rest to causes it could not separate. Women’s share of field weeks rose from 12% to 31%.`,
    results: [
      {
        finding: 'Mean gender pay gap',
        before: '11.8% (2023)',
        after: '7.9% (2026)',
        evidence: ['hr-data', 'document'],
        note: 'Wider in 2024, at 12.2%, as predicted.',
      },
      { finding: 'Median gender pay gap', before: '9.2%', after: '6.1%', evidence: ['hr-data'] },
      {
        finding: 'Share of field weeks worked by women',
        before: '12%',
        after: '31%',
        evidence: ['hr-data'],
        note: '1,140 field weeks before, 1,080 after.',
      },
      {
        finding: 'Acting-up opportunities that were openly offered',
        before: '20%',
        after: '92%',
        evidence: ['hr-data', 'lead-interview'],
      },
    ],
    doDifferently: `Begin with allowances. They could be changed in a month and showed staff that we meant it.`,
    advice: `Break the number into causes; give each cause to a person with power over it; ask someone independent to check. If you can do only one of these, do the first. We present this to any employer who asks: three have adapted it so far.`,
    relatedPolicies: ['tarnmill-equal-pay-statement'],
    relatedGuidance: ['understanding-your-gender-pay-gap', 'five-questions-for-leaders'],
    meetings: ['meeting-3-data-people-trust'],
    contact: 'equality@tidalrecords.example',
  },
  {
    key: 'payroll-as-the-safest-place-to-ask',
    title: 'How payroll became the safest place to ask about economic abuse',
    summary:
      'A small agency noticed that requests which looked like money trouble were sometimes economic abuse. It taught its payroll staff two questions and gave them four things that they could do the same day.',
    outcome:
      'Payroll can now split wages, change accounts and advance pay within a day; 38 requests in ten months, for all sorts of reasons.',
    organisation: 'lighthouse-archive',
    sector: 'scottish-government',
    size: '50-249',
    stage: 'doing',
    tier: 'working-towards',
    topics: ['economic-abuse', 'handling-disclosures'],
    standards: ['violence-against-women'],
    kinds: ['economic-abuse', 'coercive-control', 'domestic-abuse'],
    barriers: ['low-understanding', 'hr-systems'],
    maturity: 'early-signs',
    indicators: ['policy-changed', 'seen-as-workplace-issue'],
    image: 'image-coins-light',
    happenedFrom: '2025-11-01',
    reviewedAt: '2026-10-20',
    nextReview: '2027-10-20',
    publishedAt: '2026-09-15',
    startingPoint: `Money is a part of most coercive control: taking wages, running up debt in another’s name, checking each receipt. Scots law recognises it; controlling or monitoring a partner’s day-to-day activities and restricting her freedom of action can be part of the offence in the Domestic Abuse (Scotland) Act 2018.

Our payroll desk is in the same corridor as the tea room, and people talk there. Staff had asked for an advance, for a payslip to be sent elsewhere, for wages to go into somebody else’s account. Payroll said yes or no according to the rules and thought no more of it.`,
    aim: `That someone who needs to keep hold of her own wages can do so without telling her story, and that payroll staff recognise a sign without becoming investigators.`,
    whatWeDid: `We wrote down all the ways in which pay can be taken from a person, with a money advice worker beside us. Then we asked what our system could do about each. The list that survived:

1. **Split pay.** A fixed sum to a second account, from the next run.
2. **Private changes.** Bank details changed by phone with a pass phrase; the usual confirmation letter is not posted.
3. **Small advance.** Up to £300 the same day without a reason, repaid over six months.
4. **A payslip that waits.** No paper at home; it stays online, with the login sent to work.

Any employee may have any of the four, for any reason. It is in the staff handbook between “cycle to work” and “season tickets”.

The two questions are: “Would it help if this stayed between us?” and “Is anyone else going to see this?” If the answer to the second is yes, payroll says that there is someone in the building who can help, and gives a card.

HR and payroll staff had a morning on economic abuse. It covered [what not to do](guidance:money-and-safety-economic-abuse): never refuse because a partner has rung, never discuss pay with one, never assume that a joint account is joint.`,
    involved: `Payroll, HR, a money advice worker, the shared-service supplier which runs our payroll, and the union.`,
    time: 'Six months, five of them spent on the supplier',
    cost: '£600 for training; the advances come out of a float of £4,000',
    whatHelped: `Making it for everybody. Of the 38 requests most have no connection with abuse, and that is the point: there is nothing to be read into asking.`,
    whatGotInTheWay: `The payroll system is shared by eleven bodies, and a split of pay was “not in the service catalogue”. It can be done: it is called a *voluntary deduction* to a bank account, and it needed somebody to ask for it by that name. The confirmation letter could not be suppressed for five months; a colleague in the shared service took them out of the envelope run by hand.

Understanding was patchy. One manager thought that an advance without a reason would be abused. Not one has failed to be repaid.`,
    whatChanged: `There have been 38 requests in ten months: 21 for an advance, 17 for the rest. Payroll staff say that they feel of use. In a short survey 46% of staff had heard of at least one of the four measures. Whether any victim-survivor has been helped is not something we ask or record.`,
    results: [
      {
        finding: 'Requests for any of the four measures in ten months',
        before: 'not possible',
        after: '38',
        evidence: ['hr-data'],
        note: '21 for an advance, 17 for the others together. Reasons are not recorded.',
      },
      {
        finding: 'Staff who know of at least one measure',
        before: 'none',
        after: '46%',
        evidence: ['staff-survey'],
        note: '81 of 130 answered.',
      },
      { finding: 'Advances repaid as agreed', after: 'all', evidence: ['hr-data'] },
    ],
    doDifferently: `Ask the supplier “what is the nearest thing that your system does?” and not “can you do this?”`,
    advice: `Offer it to everyone, ask for no reason, and put it among the dull benefits. Speak to whoever runs your payroll before you promise a date. We would share the training notes with any member who asks.`,
    relatedPolicies: ['strathmarran-domestic-abuse-policy'],
    relatedGuidance: ['money-and-safety-economic-abuse', 'safety-planning-at-work'],
    meetings: ['meeting-4-managers-and-disclosures'],
    contact: 'payroll@lighthousearchive.example',
  },
]
