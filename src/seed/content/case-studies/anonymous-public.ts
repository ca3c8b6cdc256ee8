import type { CaseStudySample } from '../types'

/** Told without a name: nothing here may narrow the employer down. */
export const anonymousPublic: CaseStudySample[] = [
  {
    key: 'anonymous-reporting-line-that-we-closed',
    title: 'The anonymous reporting line that we closed',
    summary:
      'A council bought an anonymous line for reporting sexual harassment. Few used it, fewer could be answered, and it began to stand in for changing anything. It was closed after eighteen months.',
    outcome:
      'Closed after 18 months: 27 messages, most of them impossible to act on. A named route with choices took its place.',
    anonymousDescriptor: 'A Scottish council',
    sourceOrganisation: 'ardskeen-council',
    sector: 'local-government',
    size: '1000-4999',
    stage: 'doing',
    topics: ['preventing-sexual-harassment', 'handling-disclosures'],
    standards: ['workplace-culture', 'violence-against-women'],
    kinds: ['sexual-harassment'],
    barriers: ['under-reporting', 'low-understanding'],
    maturity: 'stopped',
    indicators: ['policy-changed', 'data-collected'],
    reviewedAt: '2026-05-18',
    nextReview: '2027-05-18',
    publishedAt: '2026-03-03',
    startingPoint: `Our staff survey asked about sexual harassment for the first time. About one woman in eight who answered had experienced it at work in the last year; fewer than one in ten of those had told anybody. Formal complaints were so rare that we do not give a figure. The senior team wanted to act quickly, and a supplier offered a line that could be live in a month.`,
    aim: `To hear about what was not being reported. We told staff that every message would be read by a person and that we would act on it.`,
    whatWeDid: `We signed a two-year contract for a phone and web line. Staff could leave a message without a name. A case handler at the supplier removed identifying detail and sent us a summary, usually the next day. HR and the equality lead read each one.

There were posters, a launch, and a line in the induction pack. We promised a report every six months.

In eighteen months there were 27 messages. We sorted them:

- More than half described something real and gave no place, time or person. We could do nothing but believe it.
- The rest either were about other matters, such as parking and pay, or held enough to look into. Where we did look into it, we could not go back to the sender to ask what she wanted.

That last point broke our promise. Someone had taken a risk, and from her side nothing happened.`,
    involved: `HR, the equality lead, the supplier, trade unions. The unions had warned us that members would prefer a person.`,
    time: '18 months',
    cost: '£22,000 for the contract, of which £6,000 was recovered by ending it early',
    whatHelped: `Reading the messages honestly. We put anonymised themes before the unions and the women’s network and asked them what the line was for. Nobody could say.`,
    whatGotInTheWay: `We misread under-reporting. We believed that people lacked a *channel*; what they lacked was a reason to think that speaking would be safe and useful. Anonymity gave them the first half of that at the price of the second.

Understanding was low among us as well. We had no shared idea of what would follow a message. Managers heard about the line and thought that harassment was now “being dealt with centrally”. In the second survey, fewer managers than before said that preventing it was part of their role. That frightened us more than the low use.`,
    whatChanged: `We closed the line, said why, and put the money into three things: a small group of trained contacts from across grades and services; a form that asks “what would you like to happen?” with *nothing yet, just keep this* as a real answer; and a yearly risk assessment of sexual harassment by service, owned by managers. A year on there have been 34 contacts, nearly all with a name, and about half wanted advice and no more.`,
    results: [
      {
        finding: 'Messages that could be acted on in a way the sender could see',
        before: 'hope: all',
        after: 'none',
        evidence: ['document'],
        note: '27 messages in 18 months.',
      },
      {
        finding: 'Contacts through the route that replaced it, first year',
        after: '34',
        evidence: ['hr-data'],
      },
      {
        finding: 'Managers who see preventing harassment as part of their role',
        before: '64%',
        after: '55% with the line, 73% a year after closing it',
        evidence: ['staff-survey'],
        note: 'Three surveys, each with more than 150 managers.',
      },
    ],
    doDifferently: `Ask people who had kept silent what would have made them speak. It can be done: an outside facilitator held conversations for us after the closure. It should have been before the contract.`,
    advice: `An anonymous line is not wrong, and for large employers it may be one route of several. It is wrong as the only one. Before you buy, finish this sentence: “When a message says X, we will do Y, and the sender will know by Z.” If you cannot, [build the response first](guidance:responding-to-a-disclosure).`,
    relatedPolicies: ['glenorrin-sexual-harassment-policy'],
    relatedGuidance: [
      'the-duty-to-prevent-sexual-harassment',
      'when-a-practice-does-not-work',
      'responding-to-a-disclosure',
    ],
  },
  {
    key: 'ninety-minutes-for-every-manager',
    title: 'Ninety minutes for every manager, and why we stopped',
    summary:
      'An NHS employer made a ninety-minute course on domestic abuse compulsory for everyone who manages staff. Attendance was high and confidence was not. The course was stopped and cut into pieces that fit the work.',
    outcome: 'Compulsory course stopped after 640 attendances: confidence had hardly moved six months later.',
    anonymousDescriptor: 'An NHS employer',
    sector: 'nhs',
    size: '5000-plus',
    stage: 'doing',
    topics: ['training-line-managers', 'handling-disclosures'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control'],
    barriers: ['time-and-capacity', 'low-understanding'],
    maturity: 'stopped',
    indicators: ['seen-as-workplace-issue'],
    reviewedAt: '2026-06-15',
    nextReview: '2027-06-15',
    publishedAt: '2026-02-24',
    startingPoint: `We employ a great many women and, going by national figures, a great many victim-survivors of domestic abuse. A first survey of managers was sobering: 36% would know what to do if somebody told them. The board asked for a programme with a target, and the target was attendance.`,
    aim: `Every line manager trained within eighteen months. It was easy to count. It was not, we now think, an aim.`,
    whatWeDid: `The course ran online, ninety minutes, up to 60 people at a time, with slides, a film and a quiz. It covered definitions, prevalence, the law, the policy, signs, what to say and where to refer. It was put on the compulsory list, with reminders to each manager and to her own manager.

640 managers attended in fourteen months, out of about 1,000. The quiz was passed by nearly all. Feedback was kind: 4.3 out of 5.

Then we did what we should have planned at the start and asked again six months later. Of 211 who answered, 41% would know what to do. The rise from 36% was within the margin of error.

So we interviewed a sample. Three things came up again and again. They had watched with the camera off while doing the rota. They remembered the statistics and the film, which upset some of them, and not the first sentence to say. And whoever had in fact been told something had rung a colleague, not looked in the slides.`,
    involved: `Learning and development, the equality team, managers, staff side and a local domestic abuse service that advised on content and warned us about length.`,
    time: '14 months, then four months to redesign',
    cost: 'About 960 hours of managers’ time and £5,500 for the film',
    whatHelped: `Staff governance accepted “it did not work” as an answer. The chair thanked the team in public for measuring it, which made the redesign possible.`,
    whatGotInTheWay: `Time and capacity, on both sides. Managers on wards could not give ninety minutes with their minds in the room. We had no capacity for small groups, so we chose size. Then making it compulsory turned it into a thing to be completed; one manager called it “fire extinguishers with a sad film”.

The film deserves a line of its own. Several participants were victim-survivors and had no warning of what it showed.`,
    whatChanged: `We now do three small things. A pocket card with four sentences to say first. A twenty-minute conversation in existing managers’ meetings, led by someone who has handled a disclosure, with one scenario. And a telephone number for managers that is answered by a person the same day. No film.

After eight months, 63% of managers in the areas reached know what to do. It is not a controlled comparison, and those areas volunteered.`,
    results: [
      {
        finding: 'Managers who would know what to do, compulsory course',
        before: '36%',
        after: '41% six months later',
        evidence: ['staff-survey'],
        note: '244 answered before, 211 after: within the margin of error.',
      },
      {
        finding: 'Managers who would know what to do, short conversations',
        before: '36%',
        after: '63%',
        evidence: ['staff-survey'],
        note: '130 answered, in areas that volunteered. Not comparable without caution.',
      },
      {
        finding: 'Attendance at the compulsory course',
        after: '640 managers',
        evidence: ['hr-data'],
        note: 'High attendance is not evidence of change.',
      },
    ],
    doDifferently: `Measure at six months, with the first group of sixty, and stop there.`,
    advice: `Do not make attendance your target. Ask instead what a manager should *say* on a Tuesday at ten past two, and practise that. Warn people about distressing content; better, leave it out. A number to ring helps more than anything you can put in ninety minutes. The community’s [first-response guidance](guidance:responding-to-a-disclosure) has the four sentences.`,
    relatedPolicies: ['marrandale-violence-against-women-policy'],
    relatedGuidance: ['responding-to-a-disclosure', 'when-a-practice-does-not-work'],
  },
  {
    key: 'the-survey-that-asked-too-much',
    title: 'Our all-staff survey on violence against women asked too much',
    summary:
      'A government agency wanted to know how many of its staff were living with abuse. It asked forty questions, promised anonymity it could not quite keep, and lost the trust it needed. Here is what it asks now.',
    outcome: 'Survey withdrawn after nine days at a 17% response; its six-question successor reached 58%.',
    anonymousDescriptor: 'A government agency',
    sourceOrganisation: 'moorlamp-data-office',
    sector: 'scottish-government',
    size: '250-999',
    stage: 'understanding',
    topics: ['gender-data', 'domestic-abuse-at-work'],
    standards: ['data', 'violence-against-women'],
    kinds: ['domestic-abuse', 'sexual-harassment', 'stalking'],
    barriers: ['collecting-data', 'under-reporting', 'backlash'],
    maturity: 'stopped',
    indicators: ['data-collected'],
    reviewedAt: '2026-09-07',
    nextReview: '2027-09-07',
    publishedAt: '2026-04-28',
    startingPoint: `We are people who like data. When the agency committed itself to work on violence against women (VAW), the first question from the senior team was “how many?”. Formal disclosures in five years were too few to publish. So a survey seemed the natural first step.`,
    aim: `An honest figure for how many staff had experienced each kind of abuse, by grade, site and working pattern, so that support could be planned.`,
    whatWeDid: `We built a questionnaire of forty items from good research instruments. It asked about experience of abuse in the last year and ever, by kind and by relationship, and about effects on work. At the end it asked for sex, age band, grade, site and contract type. The introduction said “this survey is anonymous”.

On the third day a member of staff wrote to the project mailbox. At her site and grade, she said, there were not many women in her age band on part-time contracts. Everyone would know who she was. She was right.

On the fifth day a trade union asked what we would do if an answer suggested that someone was in danger. We had no plan, since we could not know who it was. Some staff said that the questions had upset them at their desks with no warning. Others, mostly men, wrote to ask why it was “only about women”; it was not, but nothing on the first page said so.

On the ninth day we withdrew it, with 17% answered. We deleted the responses and told everybody that we had.`,
    involved: `Analysts, HR, the data protection officer (asked too late), trade unions, and afterwards a researcher in violence against women who advised us for a day.`,
    time: 'Four months to prepare, nine days to run, five months to rebuild trust',
    cost: '£1,900, and a good deal of goodwill',
    whatHelped: `The first email was brave and precise. Withdrawing quickly and saying “we got this wrong” in the first line helped more than the explanation that followed.`,
    whatGotInTheWay: `We confused what was interesting with what we needed. Nobody had asked: which decision depends on the prevalence figure? None did. Published surveys already tell any employer of our size that victim-survivors work here.

The backlash also taught us something. Men who have been abused wanted to know if the support was for them. It was. We had not said it, and left room for those who wished to make it a quarrel.`,
    whatChanged: `The successor has six questions, none about personal experience. *Do you know where to go? Would you feel safe to use it? Would your manager respond well? Have you seen behaviour here which worried you? What should we do first? Anything else?* Two background questions only, and no cross-tabulation below 10 people, which the first page says.

The response was 58%. It told us that knowledge of support was 29%, and that people trusted their manager more than HR. Both were things we could act on, and did.`,
    results: [
      {
        finding: 'Response to the forty-question survey',
        after: '17%, then withdrawn',
        evidence: ['staff-survey'],
      },
      { finding: 'Response to the six-question survey', after: '58%', evidence: ['staff-survey'] },
      {
        finding: 'Staff who know where to go for support',
        before: '29%',
        after: '54% a year later',
        evidence: ['staff-survey'],
        note: 'Same six questions, response 58% and 55%.',
      },
    ],
    doDifferently: `Begin with the decision, then the question. And bring in the data protection officer and the unions before a single item is written.`,
    advice: `You do not need to ask staff about their own abuse to act. Assume that it is there. Ask about the *workplace*: knowledge, trust, response. If you feel you must ask about experience, do it with researchers, support on hand and a way to leave the page. The [guidance on gathering gender data](guidance:gathering-gender-data) lists what to ask instead.`,
    relatedGuidance: [
      'gathering-gender-data',
      'publishing-when-numbers-are-small',
      'when-a-practice-does-not-work',
    ],
  },
]
