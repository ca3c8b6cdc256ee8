import type { CaseStudySample } from '../types'

export const reachingCareStaff: CaseStudySample[] = [
  {
    key: 'domestic-abuse-line-on-every-payslip',
    title: 'A line on every payslip: telling home care and depot staff about domestic abuse support',
    summary:
      'Most of this council’s staff never open a work email, so its domestic abuse policy had reached almost none of them. It moved the message to payslips, the inside of cabinet doors and the first five minutes of team talks.',
    outcome: 'Frontline staff who knew the policy existed rose from 14% to 52% in ten months.',
    organisation: 'strathmarran-council',
    sector: 'local-government',
    size: '5000-plus',
    stage: 'doing',
    tier: 'bronze',
    topics: ['domestic-abuse-at-work', 'frontline-and-shift-workers'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['domestic-abuse', 'coercive-control'],
    barriers: ['dispersed-staff', 'low-understanding'],
    maturity: 'early-signs',
    indicators: ['seen-as-workplace-issue', 'colleagues-talk'],
    image: 'image-payslip-lines',
    happenedFrom: '2025-03-01',
    reviewedAt: '2026-09-14',
    nextReview: '2027-09-14',
    publishedAt: '2026-02-03',
    cameFrom: ['card'],
    startingPoint: `We had a good policy. It offered ten days of paid safe leave, a named contact and help with a change of workplace. It was on the intranet, it had been launched by email, and for four years we counted it as done.

Then a pulse survey asked 1,900 people in home care, catering, cleaning and roads what the council would do if a colleague was being abused at home. Of the 612 who answered, 14% said there was a policy. Among staff who had a council login the figure was 61%. We had written a policy for the minority of our workforce who sit at a desk.`,
    aim: `We set one modest test: a home carer who has never logged in should be able to say, without looking anything up, that the council helps and whom to ring. Nobody should have to carry a leaflet home, because a leaflet in a bag can be found.`,
    whatWeDid: `We stopped asking how to get people to our information and asked where their eyes already were.

1. **Payslips.** Payroll added one line to the monthly slip: “Worried about home? You can talk to us. Ask any supervisor for *the wellbeing line*.” It does not say domestic abuse, because payslips are read at kitchen tables by more than one person.
2. **Cabinet doors and van visors.** Depot and kitchen staff asked for something inside a door, at eye height, in the women’s toilets and the men’s. We printed 400 stickers with the council line and Scotland’s Domestic Abuse and Forced Marriage Helpline.
3. **Five-minute team talks.** Supervisors already gave safety briefings on ladders and lifting. We wrote a card in the same format, with a script of 150 words and two questions staff tend to ask.
4. **A number that a person answers.** The old contact was a shared mailbox. Trained HR advisers now answer a phone from 7am to 7pm, and ring back only on the number and at the time the caller chooses.

Workers from the local domestic abuse service read every word before it was printed and changed most of it.`,
    involved: `HR, payroll, the print room, depot and home care supervisors, the joint trade unions and the local domestic abuse service. Payroll turned out to be the most helpful department in the building.`,
    time: 'Four months to the first payslip; about two days a week for one adviser',
    cost: '£2,300: stickers, cards and six half-days of the local service’s time, paid at their full rate',
    whatHelped: `The trade unions had been asking for this and lent us their noticeboards and their credibility. The team-talk card worked because it looked like every other card: supervisors did not have to become experts, only to read something out and know what came next.`,
    whatGotInTheWay: `The payroll system allows 70 characters in a message, and our first draft ran to 200. Some supervisors skipped the card: we counted talks held in only 38 of 55 teams by the end. In a few teams the talk was turned into a joke within a minute. We now ask supervisors to give it beside a union rep or a second supervisor, and we ring teams that have not returned a tally.

We also learned that a wellbeing line means different things to different people. Callers with dental bills came through as well. We decided that this was fine.`,
    whatChanged: `A repeat of the survey ten months later had 655 replies. Knowledge of the policy among frontline staff had gone from 14% to 52%. Supervisors tell us that people now mention it in passing, which never happened before. Calls to the line rose from 17 in the year before to 49; we treat that as trust, not as more abuse.

We do not yet know whether callers were better off for having rung. That is the next question.`,
    results: [
      {
        finding: 'Frontline staff who know that the council has a policy',
        before: '14%',
        after: '52%',
        evidence: ['staff-survey'],
        note: '612 replies before, 655 after, from the same services.',
      },
      {
        finding: 'Calls to the contact line in a year that were about abuse',
        before: '17',
        after: '49',
        evidence: ['hr-data'],
        note: 'A rise was what we hoped for.',
      },
      {
        finding: 'Teams in which the five-minute talk was held',
        before: '0 of 55',
        after: '38 of 55',
        evidence: ['document'],
      },
    ],
    doDifferently: `We would start with night staff and relief staff, who still know least, and tell payroll in the first week rather than the tenth.`,
    advice: `Follow one carer through a working day and write down everything she reads. Then put your message there. And have the words checked by people who support victim-survivors: what looks discreet in an office can be dangerous in a hallway. Our [guidance on dispersed staff](guidance:reaching-staff-without-a-desk) grew out of this.`,
    relatedPolicies: ['strathmarran-domestic-abuse-policy'],
    relatedGuidance: ['reaching-staff-without-a-desk', 'responding-to-a-disclosure'],
    meetings: ['meeting-2-staff-without-a-desk'],
    contact: 'equality@strathmarran.example',
  },
  {
    key: 'self-rostering-in-home-care',
    title: 'Self-rostering in home care: flexible working for people with a round to cover',
    summary:
      'Flexible working requests from home carers were refused because “the round has to be covered”. Two patches let teams build their own rosters within clear rules, and kept it after the trial.',
    outcome:
      'Turnover in the trial patches fell from 24% to 15%, and no visit was missed because of the roster.',
    organisation: 'strathmarran-council',
    sector: 'local-government',
    size: '5000-plus',
    stage: 'embedding',
    tier: 'silver',
    topics: ['flexible-working', 'frontline-and-shift-workers'],
    standards: ['flexible-working', 'occupational-segregation'],
    barriers: ['dispersed-staff', 'time-and-capacity'],
    maturity: 'evaluated-locally',
    indicators: ['policy-changed', 'behaviour-changed', 'data-collected'],
    image: 'image-roster-weave',
    happenedFrom: '2024-11-01',
    reviewedAt: '2026-10-05',
    nextReview: '2027-10-05',
    publishedAt: '2025-11-27',
    startingPoint: `Home care is 91% women here and the lowest-paid large group we have. In 2024 we compared flexible working decisions by service. In finance, 83% of requests were agreed. In home care it was 29%, and most carers told us they had never asked because they knew the answer. Turnover stood at 24% a year, and exit interviews kept saying the same three words: *shifts*, *school*, *sleep*.

In other words our most segregated, worst-paid job was also the one in which women could not adjust their hours. Our [equal pay work](topics:gender-pay-gap) had been looking at grades and had missed it.`,
    aim: `We wanted carers to have a real say over when they work, without a single person who relies on care noticing any difference. If we could not do both, we would stop.`,
    whatWeDid: `We chose two patches with willing coordinators: 84 carers in all. For each patch we published what had to be covered (so many carers per two-hour block, at least one medication-trained) and let the team fill the four-week roster themselves, in a workshop and then in an app that most already had on their own phones.

The rules fit on one page:

1. everyone takes a fair share of weekends, counted over twelve weeks;
2. a swap needs only the other person’s yes, until 24 hours before;
3. anyone may mark up to four protected blocks a week, and does not have to say what they protect;
4. if the roster is not full five days before it starts, the coordinator fills it.

The third rule came from a conversation with the domestic abuse lead. Protected blocks let someone keep a solicitor’s appointment or a quiet hour without explaining herself to colleagues.

For the first three rosters a coordinator was freed for two days a month to mediate. By the sixth the teams no longer used her.`,
    involved: `Carers from both patches, coordinators, a service manager, the unions, the care inspector’s link officer (told, and content), and a data analyst for two days at either end.`,
    time: 'Three months to design, nine months of trial',
    cost: '£6,100 in backfill for workshops and the coordinator’s time',
    whatHelped: `The requirement was written in terms of cover, never in terms of individuals. Carers know their round better than anyone: they put an early riser on the early calls and nobody had to order it. Senior backing mattered at one point only, when a neighbouring manager asked for “her” relief carer back and was told no.`,
    whatGotInTheWay: `Time, at first. Building a roster together took a team four hours, then two, then fifty minutes. Carers without a recent phone were at a disadvantage until we printed the draft and pinned it up. In one patch a small group took the popular blocks early; the weekend rule was added after a frank meeting. We also underestimated how tired coordinators were: another change, even a good one, is another change.`,
    whatChanged: `We compared twelve months before with twelve months after, and with two similar patches that had carried on as usual. Turnover fell in the trial patches from 24% to 15% and stayed at 23% in the others. Sickness absence fell by a little over one day per person; the comparison patches fell by half a day, so only part of that is ours to claim. Missed visits were unchanged.

The service has since extended it to seven of eleven patches and it is in the [flexible working policy](policies:brackenford-flexible-working-policy) we are adapting from a college.`,
    results: [
      {
        finding: 'Annual turnover of carers in the trial patches',
        before: '24%',
        after: '15%',
        evidence: ['hr-data'],
        note: 'Comparison patches: 24% to 23%.',
      },
      {
        finding: 'Average days of sickness absence per carer',
        before: '14.2',
        after: '13.1',
        evidence: ['hr-data'],
        note: 'Comparison patches fell from 14.0 to 13.5.',
      },
      {
        finding: 'Carers who say they have enough control over their hours',
        before: '22%',
        after: '67%',
        evidence: ['staff-survey', 'focus-group'],
        note: '76 of 84 answered before and 71 after.',
      },
      {
        finding: 'Visits missed because of the roster',
        before: 'none',
        after: 'none',
        evidence: ['hr-data'],
      },
    ],
    doDifferently: `We would write the weekend rule first, and pay carers for the hours they spend on the roster from the first day instead of from the second month.`,
    advice: `Do not start from the request form. A form asks one woman to make the case for being an exception; a roster changes the rule for everybody. Put a comparison group in place before you start, because somebody will ask. And tell your councillors that flexible working is how you keep home care staffed.`,
    relatedPolicies: ['brackenford-flexible-working-policy'],
    relatedGuidance: ['flexible-working-for-frontline-roles', 'reaching-staff-without-a-desk'],
    meetings: ['meeting-2-staff-without-a-desk'],
    contact: 'equality@strathmarran.example',
  },
  {
    key: 'beyond-one-kind-of-abuse',
    title: 'Beyond one kind of abuse: adding forced marriage, FGM and “honour-based” abuse to staff training',
    summary:
      'School support staff told this council that its training spoke about partners only. A small working group is adding so-called “honour-based” abuse, forced marriage and female genital mutilation, and is finding out how little it knew.',
    outcome:
      'One pilot session held and rewritten from scratch; the second version is being tried in three school clusters.',
    organisation: 'strathmarran-council',
    sector: 'local-government',
    size: '5000-plus',
    stage: 'planning',
    tier: 'silver',
    topics: ['handling-disclosures', 'training-line-managers'],
    standards: ['violence-against-women'],
    kinds: ['honour-based-abuse', 'forced-marriage', 'female-genital-mutilation'],
    barriers: ['low-understanding', 'small-numbers', 'backlash'],
    maturity: 'trying',
    indicators: ['commitment-made'],
    contentNote: 'Names forced marriage and female genital mutilation. It contains no accounts of abuse.',
    happenedFrom: '2026-01-01',
    reviewedAt: '2026-10-19',
    nextReview: '2027-04-19',
    publishedAt: '2026-07-08',
    startingPoint: `Our training for supervisors was about partners and ex-partners. At the end of a session for school support staff a participant asked what she should do if a colleague was being pressed by relatives to marry, or to go abroad in the holidays. The trainer did not know. Nor did HR. Our policy had one sentence that listed “other forms of violence” and no route behind it.`,
    aim: `Supervisors should recognise that abuse may come from several family members, should know not to speak to relatives or look for a community go-between, and should know the specialist number to ring. No more than that: this is a first response, not case work.`,
    whatWeDid: `We asked a specialist support organisation, whose workers come from the communities concerned, to tell us what to change. They began by reading our material and striking things out: a stock picture, a list of “countries of risk”, and a paragraph which treated culture as the cause.

The first pilot, for 22 supervisors, was a lecture with too many definitions. The feedback forms were polite; the trainer was not. The second version is built around three decisions a supervisor might face:

- Someone asks for sudden extended leave and seems afraid of it.
- Relatives ring the office and ask for someone’s shifts.
- A colleague says that she does not want her address passed to *anybody*, including an employee whose name she gives.

Each ends with the same few steps: see her alone, do not contact family, do not use a colleague or relative to interpret, ring the specialist line, keep the record separate, and call 999 if danger is immediate.

We also changed two systems. Extended-leave requests can now be discussed in private before a form is filled in, and HR can restrict who sees an address.`,
    involved: `A specialist support organisation, child and adult protection leads, HR, the education service and the union for school support staff. Legal services checked what the forced marriage legislation says about protection orders.`,
    time: 'Ten months so far; two more before a decision',
    cost: '£3,400 in specialist fees. We asked for a discount and were rightly refused.',
    whatHelped: `Paying specialists properly. They were able to send the same people each time and to say things that we did not want to hear. It also helped that the new sessions ask for judgement about decisions, not for knowledge about cultures.`,
    whatGotInTheWay: `Numbers. We will probably never be able to show a before and after in disclosures: there are few, and we would not publish them. So we have to find other evidence, and some managers take “we cannot count it” to mean “it does not happen here”.

There was backlash of two kinds. A few staff felt that their communities were being singled out, and after the first pilot they had a point. Others complained that the subject was “political” and left early. We have since put the session inside the general domestic abuse training, where it belongs, and nobody is invited because of their background.`,
    whatChanged: `It is early. Supervisors in the second pilot could say what *not* to do much better than before, which matters most. One change is already permanent: HR has stopped sending letters about leave to home addresses by default.`,
    results: [
      {
        finding: 'Supervisors who would see the colleague alone and not contact her family',
        before: '41% before the session',
        after: 'almost all, after it',
        evidence: ['staff-survey'],
        note: '27 supervisors answered a scenario quiz before and after the second version.',
      },
      {
        finding: 'Address can be hidden from colleagues with system access',
        before: 'no',
        after: 'yes',
        evidence: ['document'],
      },
    ],
    doDifferently: `Ask specialists to write it, and let us edit; we did it the other way round and lost four months.`,
    advice: `Do not leave these words in a list at the end of a policy. If you name forced marriage or FGM you must have a route behind the name. Ring Scotland’s Domestic Abuse and Forced Marriage Helpline before you write anything: it also advises professionals.`,
    relatedPolicies: ['strathmarran-domestic-abuse-policy'],
    relatedGuidance: ['responding-to-a-disclosure', 'who-does-what-marac-idaa'],
    contact: 'equality@strathmarran.example',
  },
]
