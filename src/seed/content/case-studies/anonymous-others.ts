import type { CaseStudySample } from '../types'

/** Told without a name: nothing here may narrow the employer down. */
export const anonymousOthers: CaseStudySample[] = [
  {
    key: 'zero-tolerance-posters-that-backfired',
    title: 'The zero-tolerance posters that backfired',
    summary:
      'An emergency service put up strong posters against sexual harassment before it had changed how complaints were handled. Posters were defaced, reports fell, and trust with them. It took them down and started at the other end.',
    outcome:
      'Campaign stopped after five months: reports fell by a third and trust in management dropped 11 points.',
    anonymousDescriptor: 'An emergency service employer',
    sector: 'police-and-fire',
    size: '1000-4999',
    stage: 'doing',
    topics: ['workplace-culture', 'preventing-sexual-harassment'],
    standards: ['workplace-culture', 'leadership'],
    kinds: ['sexual-harassment'],
    barriers: ['backlash', 'under-reporting', 'leadership-buy-in'],
    maturity: 'stopped',
    indicators: ['colleagues-talk', 'commitment-made'],
    contentNote: 'Mentions sexual harassment and hostile reactions to a campaign.',
    reviewedAt: '2026-08-24',
    nextReview: '2027-08-24',
    publishedAt: '2026-05-20',
    startingPoint: `After a highly critical report on another service somewhere else in the country, our leaders wished to show that we were different. We had a policy, a complaints procedure of which few had good things to say, and a communications team with a budget that had to be spent by the end of March.`,
    aim: `To say clearly that sexual harassment would not be tolerated. Somebody in the planning meeting asked what would happen to the first person who tested that. The minute reads: “to be picked up by HR”.`,
    whatWeDid: `Posters went up in every workplace in a week: a clenched fist, ZERO TOLERANCE, the number of the HR desk. There was a video from the top, and beer mats.

Within days there were drawings on the posters in several places. On internal social media the fist was turned into various jokes. Managers had not been briefed before the posters went up, and dealt with it in their own ways: some laughed, a few took them down, others reported it and heard nothing.

Meanwhile matters that were already in the complaints procedure dragged on, visibly. Everyone at those workplaces knew. In the canteen the posters became a measure of the distance between what was said and what was done.

In the five months there were 18 reports of sexual harassment of any kind, against 27 in the five months before. When we surveyed, trust that management would act had dropped from 42% to 31%.

We took the posters down and wrote to all staff: we put the sign up before we had built the thing.`,
    involved: `Communications, the senior team, HR. Unions and the women’s network were shown the artwork a day before printing.`,
    time: 'Five months; the new approach is a year old',
    cost: '£16,000 for posters, video and beer mats',
    whatHelped: `A branch secretary brought us a defaced poster and asked the chief to look at it for a full minute. He did. The letter to staff was drafted that evening, by him.`,
    whatGotInTheWay: `Leaders bought in to the *message*. They had not bought in to deciding quickly, in public view, in cases which involved people they knew.

Backlash was predictable and we had no plan. We had believed that a strong message would settle matters; it gave those who were resentful something to draw on, and those who were being harassed a daily reminder that nothing had changed. Several women told the network that the jokes about the poster were worse than what had been said before.

“Zero tolerance” also frightened some people out of reporting. They did not want a colleague to lose his job. They wanted it to stop.`,
    whatChanged: `We began again from the response. Complaints are now triaged within three working days by a panel with an outside member. There is an informal route that the person controls. The time to an outcome is down from a median of 140 working days to 62. Each quarter the chief says how many reports there were, how long they took, and what was learned, without cases.

Only after a year, when the network said that it was time, did anything go on a wall. It is a small card with names on it. Reports are at 39 in the last five months, and trust at 47%.`,
    results: [
      {
        finding: 'Reports in five months',
        before: '27',
        after: '18 during the posters; 39 a year later',
        evidence: ['hr-data'],
        note: 'The fall was the bad sign and the rise is the good one.',
      },
      {
        finding: 'Staff who trust management to act',
        before: '42%',
        after: '31% during; 47% a year later',
        evidence: ['staff-survey'],
        note: 'More than 800 replies each time.',
      },
      { finding: 'Median working days to an outcome', before: '140', after: '62', evidence: ['document'] },
    ],
    doDifferently: `Spend the £16,000 on the triage panel.`,
    advice: `Never advertise what you have not built. Ask those who would have to use it when it is ready to be announced, and believe them. Avoid “zero tolerance”: it sounds like certainty and works as a threat, to the wrong person. There is more on this in [answering backlash](guidance:answering-backlash).`,
    relatedPolicies: ['kinharrow-dignity-at-work-policy'],
    relatedGuidance: [
      'answering-backlash',
      'the-duty-to-prevent-sexual-harassment',
      'when-a-practice-does-not-work',
    ],
  },
  {
    key: 'champions-network-that-faded',
    title: 'A champions’ network that faded, and the three jobs that replaced it',
    summary:
      'A public body recruited volunteers as domestic abuse champions. They were willing, untrained for what came, and given no time. After two years most had drifted away. A few paid hours did more than all that goodwill.',
    outcome:
      'Network closed after two years; part-time paid roles now handle three times as many conversations.',
    anonymousDescriptor: 'A Scottish public body',
    sector: 'other-public-body',
    size: '1000-4999',
    stage: 'doing',
    topics: ['handling-disclosures', 'training-line-managers', 'leadership-and-governance'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control'],
    barriers: ['time-and-capacity', 'leadership-buy-in', 'seen-as-nice-to-have'],
    maturity: 'stopped',
    indicators: ['seen-as-workplace-issue'],
    reviewedAt: '2026-02-18',
    nextReview: '2027-02-18',
    publishedAt: '2025-12-22',
    startingPoint: `Champions are what one does. We had them for mental health, for dignity, for the menopause. When the action plan needed something on domestic abuse with no cost against it, a champions’ network was the line that nobody struck out.`,
    aim: `A friendly face in every building, so that nobody need go to HR to ask the first question.`,
    whatWeDid: `A call for volunteers brought 63, nearly all of them women and most in junior grades. They had a day’s training, a lanyard, an entry on the intranet with a photograph, and our thanks. A quarterly meeting was to keep them going.

In the first year it looked well. There were blogs, a stall, an article in the trade press. In the second, at the quarterly meetings, there were thirty, then nineteen, then eleven.

We asked everyone who had stopped. Their answers were polite and consistent:

- no time: 63 people had been volunteered without one manager reducing their work;
- nothing happened: many were never approached in two years;
- or too much happened. Some had been told things that they carried home, and had nobody to ring. That was our failure and we have apologised.
- photographs on the intranet. Someone from outside had found them.

A number were victim-survivors themselves. They had come forward because they knew what it was like, and we had not asked what it might cost them.`,
    involved: `Volunteers, HR, the equality team, communications; managers had been told by email.`,
    time: 'Two years',
    cost: 'We said “none”. We later counted 1,300 hours, unpaid by anyone’s budget',
    whatHelped: `Those who had left were willing to say why. The trade union suggested a question that changed our minds: would you staff first aid like this?`,
    whatGotInTheWay: `Time and capacity, invisibly. Because it cost nothing on paper it was never protected. It was nice to have, in the plainest sense: when the restructuring came, nobody asked what would happen to it.

Leaders were proud of it. That was a barrier of its own, since it appeared in the annual report and to close it seemed like retreat. For most of a year we kept it alive for the report.`,
    whatChanged: `In its place there are part-time roles, advertised within the organisation: half a day a week each, written into job descriptions, with the time moved out of the home team’s budget. Holders are trained for four days, have monthly supervision from a specialist service, a phone, a deputy, and no photograph. Anyone may ring any of them.

In the last year they had 52 conversations. In its best year the network had logged 17. The former champions were invited to be a reading group for policies instead, and 22 accepted.`,
    results: [
      {
        finding: 'Conversations about domestic abuse in a year',
        before: '17, in the network’s best year',
        after: '52',
        evidence: ['hr-data', 'document'],
      },
      {
        finding: 'Champions who came to the quarterly meeting',
        before: '63 recruited',
        after: '11 at the last',
        evidence: ['document'],
      },
      {
        finding: 'Former champions who said that they had no protected time',
        after: 'nearly all of 38 who answered',
        evidence: ['focus-group', 'staff-survey'],
      },
    ],
    doDifferently: `Ask about supervision before asking for volunteers. If there is no money for supervision there is no money for the scheme.`,
    advice: `Goodwill is not capacity. Count the hours and put them in a budget; if nobody will pay for the hours, you have learned how much it is valued. Never ask people to hold what they hear alone. And let a scheme [end in daylight](guidance:when-a-practice-does-not-work): ours ended with a letter, a lunch and an honest page in the annual report.`,
    relatedPolicies: ['strathmarran-domestic-abuse-policy'],
    relatedGuidance: [
      'when-a-practice-does-not-work',
      'responding-to-a-disclosure',
      'five-questions-for-leaders',
    ],
  },
  {
    key: 'customer-script-that-opened-staff-disclosures',
    title: 'We trained staff to recognise abuse in customers, and they recognised themselves',
    summary:
      'A large private employer trained contact centre staff to support customers facing economic abuse. Disclosures from staff followed within weeks. It was not ready, then got ready, and now shares what it learned.',
    outcome:
      'Internal support calls about abuse rose from 15 to 83 in a year once the staff route was in the same script.',
    anonymousDescriptor: 'A large private sector employer',
    sourceOrganisation: 'pennymoss-insurance',
    sector: 'private',
    size: '1000-4999',
    stage: 'sharing',
    topics: ['economic-abuse', 'handling-disclosures', 'training-line-managers'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['economic-abuse', 'coercive-control', 'domestic-abuse'],
    barriers: ['low-understanding', 'under-reporting', 'hr-systems'],
    maturity: 'evaluated-locally',
    indicators: ['disclosure-handled-well', 'seen-as-workplace-issue', 'policy-changed'],
    contentNote: 'Discusses economic abuse of customers and of staff, in general terms.',
    reviewedAt: '2026-06-24',
    nextReview: '2027-06-24',
    publishedAt: '2026-03-31',
    startingPoint: `We serve customers in financial difficulty. A regulator expects firms like ours to look after vulnerable customers, so we trained 900 people who answer the phones to recognise economic abuse: someone in the background prompting, a joint product that only one may touch, fear of a letter.

The training was thorough. In the third week a team leader rang HR to ask what to do: after the session someone had stayed behind, in tears. By the end of the month it had happened often enough that HR rang us.`,
    aim: `At first, to cope. Then to make what we had stumbled into deliberate: nobody should learn about abuse at work on behalf of customers without knowing what there is for herself.`,
    whatWeDid: `**Paused and said why.** The next six sessions were put off for five weeks.

**Put staff on the first slide.** Every session now opens with: *some of what follows may be your own life. You may leave at any moment, nobody will ask, and this is the number.* It is given by the trainer seated and without slides.

**One script, two doors.** The card that agents use with customers has the staff route on its back. An agent who is reading it on a call may be reading it for herself, and nobody can tell.

**Aftercare off the clock.** Agents are timed. We introduced a code, *follow-up*, that takes someone off the phones for up to an hour without a reason showing on the wallboard. It is used for hard calls of every kind.

**Money.** As we know how economic abuse works in our products, we applied it to ourselves: pay into any account, split pay, an advance, staff products un-joined by a specialist, by the standards that we apply for customers.

**Team leaders** practised first conversations in groups of eight, with an actor, for an hour.`,
    involved: `Customer vulnerability team, HR, operations planning (who own the clock), a domestic abuse charity which specialises in economic abuse, the union, and staff who had come forward and wished to help, at arm’s length.`,
    time: 'Fourteen months',
    cost: '£52,000, most of it time off the phones',
    whatHelped: `Operations planning. A code that takes people off the phones is expensive and there was a good argument against it; the head of planning listened to two calls, with consent, and approved it the same day.`,
    whatGotInTheWay: `Understanding of economic abuse was low, ours too: HR had treated requests to change bank details as a fraud risk and rang the number on file, which may be a partner’s. That has been turned round.

Systems were worse. The wallboard showed each agent’s state by name. Call recordings of staff who ring internal lines were kept with customers’ for seven years and could be heard by quality teams. It took four months to exclude them.

There is still under-reporting in back-office teams, who had no customer training and so no first slide.`,
    whatChanged: `Calls to the internal line about abuse went from 15 to 83 in a year. In a survey of agents, 72% know what the company offers staff, compared with 21%, and 39% in the back office. The charity listened to a sample of first conversations played by actors and judged that four in five were safe and kind, up from two in five. Attrition in trained teams fell by 3 points, for which there are many possible reasons.`,
    results: [
      {
        finding: 'Internal calls about abuse in a year',
        before: '15',
        after: '83',
        evidence: ['hr-data'],
        note: 'We count this as success.',
      },
      {
        finding: 'Agents who know what is offered to staff',
        before: '21%',
        after: '72%',
        evidence: ['staff-survey'],
        note: '540 answered before, 588 after. Back office: 39%.',
      },
      {
        finding: 'Practice conversations judged safe and kind',
        before: '2 in 5',
        after: '4 in 5',
        evidence: ['observation'],
        note: 'Judged by an outside charity; 60 conversations each time.',
      },
    ],
    doDifferently: `The staff route first and customers second. Any trainer would have told us that a tenth of the room might be living it.`,
    advice: `If you train people to see abuse in others, be ready for them to see it at home. Put your own number on the first slide. Look at what your wallboard shows. We speak about this to any firm that asks, through the hub’s hosts so that we need not be named.`,
    relatedPolicies: ['sallowfield-one-page-statement'],
    relatedGuidance: ['money-and-safety-economic-abuse', 'responding-to-a-disclosure'],
  },
]
