import type { CaseStudySample } from '../types'

export const thirdSectorSmall: CaseStudySample[] = [
  {
    key: 'counting-without-counting-people',
    title: 'Gender data when there are only a few dozen of you',
    summary:
      'A community trust could not produce percentages without describing individuals. It looked at rules, hours and decisions instead of people, and found a pattern that no spreadsheet had shown.',
    outcome:
      'Three unwritten rules about hours and pay were found, and two changed, without a single personal figure being shared.',
    organisation: 'larkbeacon-trust',
    sector: 'third-sector',
    size: '10-49',
    stage: 'understanding',
    tier: 'working-towards',
    topics: ['small-employers', 'gender-data'],
    standards: ['data', 'flexible-working'],
    barriers: ['small-numbers', 'collecting-data'],
    maturity: 'evaluated-locally',
    indicators: ['data-collected', 'policy-changed'],
    image: 'image-lantern-dots',
    happenedFrom: '2025-09-01',
    reviewedAt: '2026-09-02',
    nextReview: '2027-09-02',
    publishedAt: '2026-03-18',
    startingPoint: `We joined the community of practice and were asked about our data. We have a few dozen staff: a bus, a hall, a café, an office. If you tell our board “the average man earns more than the average woman”, everybody in the room can name him.

So for a year we said that we were too small for data. It was a comfortable thing to say.`,
    aim: `To know whether women and men were treated differently here, by means that could not embarrass or expose anyone.`,
    whatWeDid: `A facilitator from another small charity swapped a day with us: she looked at ours, and I looked at hers. We agreed to count *decisions and rules*, never people.

**Rules.** We listed each thing that decides pay, hours or chances here, written or not. There were 26. For each: who wrote it, when, and who can say yes. Three were written nowhere:

- Drivers are paid from the moment they leave home. Café staff are paid from the moment the door opens, though they come in half an hour before.
- Full-time contracts are offered when *a person asks*. Nobody is told that they can.
- Overtime is offered to whoever is in the office at four.

**Decisions.** We took the last forty decisions about hours, training and pay that had gone through the manager’s notebook. On slips with no names, we wrote what was asked, how it was asked (form, email, in passing), how long it took and yes or no. Then we sorted slips on the hall floor.

Requests made in passing took two days, and those made on a form took five weeks. The form is used mostly in the café and the office.

**Posts.** We drew the posts, not the people, on a big sheet with their grade, and put a tick where anyone of the other sex had *ever* held it.`,
    involved: `The whole staff for one afternoon, the manager, a trustee, and the facilitator from the other charity.`,
    time: 'Four days in all, over two months',
    cost: 'Lunch. The swap of facilitators cost nothing.',
    whatHelped: `The floor. People moved slips about, argued, laughed. Nobody felt examined, since there was nobody’s name to find. It was also a help that the facilitator was not one of us and would leave at five.`,
    whatGotInTheWay: `Collecting even this was awkward: the manager’s notebook was also her diary, and a trustee had to sit with her while she made the slips. A rule that was never written down is hard to find; two came out only because a new volunteer asked.

And we were tempted. By the evening somebody had begun to make a table of pay with initials. We threw it away.`,
    whatChanged: `Café staff are paid from when they arrive; that cost £2,150 in the first year. Every contract letter now says “you can ask for more hours, fewer hours or different hours, from your first day; ask anyone, in any way, and you will have an answer within ten working days”. The law on flexible working allows two months; we are small and can be quicker.

Overtime is still offered at four o’clock. We are ashamed of that one and have not solved it.

A year later we sorted the next forty slips. The median answer took six days, whichever way it was asked.`,
    results: [
      {
        finding: 'Days to an answer: asked in passing, or on a form',
        before: '2 and 35',
        after: '6 and 6',
        evidence: ['document'],
        note: 'Median of 40 decisions before and 40 after.',
      },
      {
        finding: 'Unwritten rules on pay, hours and chances',
        before: '3 found',
        after: '1 left',
        evidence: ['document', 'focus-group'],
      },
    ],
    doDifferently: `Hold it in the café’s quiet month. And invite the night cleaner, who is employed by a contractor and whom we forgot.`,
    advice: `Small is not an excuse; it is a reason to count something else. Rules and decisions have no names. And swap facilitators with another small employer: it is free and you both learn. Our worksheet is described in the guidance for [small employers](guidance:first-steps-for-small-employers).`,
    relatedPolicies: ['larkbeacon-family-leave-policy'],
    relatedGuidance: [
      'first-steps-for-small-employers',
      'publishing-when-numbers-are-small',
      'gathering-gender-data',
    ],
    meetings: ['meeting-3-data-people-trust'],
    contact: 'hello@larkbeacon.example',
  },
  {
    key: 'one-page-policy-for-a-very-small-team',
    title: 'One page, read aloud: a domestic abuse statement for a very small team',
    summary:
      'A micro charity with no HR took one evening to write a one-page statement on domestic abuse, and another to read it aloud together. It does not yet know what difference it will make.',
    outcome:
      'A statement agreed in two evenings, with an outside person to turn to because everybody inside is a friend.',
    organisation: 'sallowfield-enterprise',
    sector: 'third-sector',
    size: '1-9',
    stage: 'exploring',
    tier: 'not-accredited',
    topics: ['small-employers', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse'],
    barriers: ['time-and-capacity', 'small-numbers'],
    maturity: 'trying',
    indicators: ['commitment-made', 'colleagues-talk'],
    happenedFrom: '2026-04-01',
    reviewedAt: '2026-09-21',
    nextReview: '2027-03-21',
    publishedAt: '2026-07-21',
    startingPoint: `We help women set up businesses. A good part of them are leaving, or have left, a partner who controlled the money. We know the subject from the other side of the desk. It had not occurred to us that one of *us* might need help, and that there was nothing to say what she could ask for.

We have no HR. The manager does the payroll on Thursday nights. The chair lives in the next street. In a team like this everyone knows everyone’s partner, and that is precisely the difficulty.`,
    aim: `A page that says: we know it can happen to any of us, here is what we can do, here is somebody outside whom you can tell. And no more than two evenings’ work, since there were no more to be had.`,
    whatWeDid: `**First evening.** We took a council’s [domestic abuse policy](policies:strathmarran-domestic-abuse-policy), and each read a section out. After each we asked: could we really do this? Ten days’ paid leave: no, but three, yes, and then unpaid with the job kept. Move to another workplace: there is none, but she could work from the library or the partner charity’s back room. A named HR contact: no.

**Second evening.** We wrote a page by hand and read it aloud. The rule was that any sentence that somebody could not say in her own voice was to be struck out. “The organisation is committed to” went first.

For a person to tell we made an arrangement with another small charity twenty miles away: their manager is our contact, and ours is theirs. They have a budget line of £250 each which the other can release for a taxi, a phone, a night’s stay, and the accounts show it as “staff travel”.

We agreed what happens if the person being abusive turns up. The door stays locked, the person nearest rings 999, and nobody is a hero.

Then each put the page where she wanted. The chair keeps hers in her glasses case.`,
    involved: `All the staff, the chair, and the manager of the partner charity. A worker from the nearest domestic abuse service read it over the phone and added the sentence about children’s schools.`,
    time: 'Two evenings and a phone call',
    cost: '£250 set aside',
    whatHelped: `Reading aloud. You hear at once which words are for show. And it helped to decide that we would *not* imitate a council: a promise we cannot keep might be dangerous to rely on.`,
    whatGotInTheWay: `Time: it took three months to find the two evenings, and nothing here happens on a weekday. Numbers: nothing about use can ever be reported to our funders. One asked for an indicator. We sent the page itself, and an explanation of why there will be no figure, and after some thought they accepted that.

It also turned out to be hard to speak of a colleague’s husband as a possible risk while knowing him from the ceilidh. Nobody managed that well. The outside contact exists because of it.`,
    whatChanged: `We talk about it. At supervision there is now the question “is everything all right at home, and would you tell me if it weren’t?”, to which “I’d tell *them*” is a proper answer. Whether anyone is safer we cannot say.`,
    results: [
      {
        finding: 'There is a statement, and everyone has read it aloud',
        before: 'no',
        after: 'yes',
        evidence: ['document', 'observation'],
      },
      {
        finding: 'There is somebody outside the team to tell',
        before: 'no',
        after: 'yes',
        evidence: ['document'],
      },
    ],
    advice: `Two evenings are enough. Use somebody else’s policy as a list of questions, not as a text. Find a partner charity before you need one. And write down only what you could do tomorrow morning. Take ours: it is [here as a file](policies:sallowfield-one-page-statement) and needs no permission.`,
    relatedPolicies: ['sallowfield-one-page-statement', 'strathmarran-domestic-abuse-policy'],
    relatedGuidance: ['first-steps-for-small-employers', 'responding-to-a-disclosure'],
    contact: 'office@sallowfield.example',
  },
  {
    key: 'when-both-people-work-here',
    title: 'When the person causing harm works here too: rehearsing before it happens',
    summary:
      'A third-sector employer realised that its domestic abuse policy assumed the perpetrator was always somewhere else. It rehearsed the other case round a table, and rewrote what it found it could not answer.',
    outcome:
      'A tabletop exercise exposed eleven unanswered questions; ten now have a written answer and the staff to carry it out.',
    anonymousDescriptor: 'A third-sector employer',
    sourceOrganisation: 'whinlamp-hospice',
    sector: 'third-sector',
    size: '50-249',
    stage: 'planning',
    topics: ['handling-disclosures', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'stalking', 'coercive-control'],
    barriers: ['low-understanding', 'small-numbers', 'leadership-buy-in'],
    maturity: 'early-signs',
    indicators: ['policy-changed', 'commitment-made'],
    contentNote:
      'Discusses an imagined situation in which a perpetrator is an employee. It is an exercise; no real people are described.',
    reviewedAt: '2026-07-13',
    nextReview: '2027-07-13',
    publishedAt: '2026-06-02',
    startingPoint: `At a meeting of the community somebody asked what we would do if both people worked for us. We looked at our policy on the way home. It had four pages about supporting a victim-survivor and one line about perpetrators: “may be dealt with under the disciplinary procedure”. The senior team’s view was that it would not arise. In an organisation of our size, with many couples, we thought that it would.`,
    aim: `To find out what we would actually do on the first day, in the first week and at the end, without waiting for it to happen to somebody.`,
    whatWeDid: `We held an exercise of three hours, as others do for fires and floods. An outside facilitator wrote a scenario from scratch with an advocate, with invented people in an invented team, and checked that it resembled nobody here. Fourteen of us sat round a table: managers, HR, trustees, a union rep.

The facilitator read the scenario out in six steps and stopped after each: *Who knows? Who decides? What do you say, and to whom?* We wrote on cards. A red card meant “we don’t know”. There were eleven red cards, among them:

- May we move *him* rather than her, before anything has been proved?
- Who manages each of them so that no one person hears both sides?
- He asks what has been said about him. What do we answer?
- She does not want the police involved. Does that end it?
- She withdraws what she said. What do we do with the record?
- They have access to the same rota. Who can see it?

In the weeks after, HR, a solicitor and an advocate took one red card at a time. Most answers fit in a paragraph. For example: changes are offered to the victim-survivor and *required*, as a precaution without prejudice, of the alleged perpetrator; two managers who do not report to each other are assigned; access to rotas and addresses is cut in the first hour.`,
    involved: `Managers, HR, trustees, a union rep, a facilitator, an advocate from a local service and an employment solicitor qualified in Scots law.`,
    time: 'One afternoon, then four months of an hour a week',
    cost: '£1,650 for the facilitator and the solicitor',
    whatHelped: `The fiction. People argued about invented people with a freedom that they would never have had about real ones. The union rep was essential: he asked about fairness to the accused at each step, so that nobody could say later that it had been forgotten.`,
    whatGotInTheWay: `Understanding. Early on several participants treated it as a relationship problem and suggested mediation. The advocate stopped the exercise and explained why mediation between an abuser and the person he controls is dangerous. We had not planned for that; it was the most useful ten minutes of the day.

A trustee wished the whole subject had not been raised, and said so. It took another two meetings for the board to accept the answers. And since the numbers are small, we have agreed never to report whether the procedure has been used.`,
    whatChanged: `Ten of the eleven red cards have an answer in the procedure. The one that remains is about shared housing that comes with a job. In a second exercise seven months later, with a different scenario, the same group drew two red cards. Managers who took part tell HR that they now think about rota access quite independently of abuse.`,
    results: [
      {
        finding: 'Questions to which nobody knew the answer',
        before: '11 in the first exercise',
        after: '2 in the second',
        evidence: ['observation', 'document'],
      },
      {
        finding: 'Participants who would have suggested mediation',
        before: 'several',
        after: 'none',
        evidence: ['observation'],
      },
    ],
    doDifferently: `Brief trustees beforehand, on their own. They should not meet such a question for the first time in front of staff.`,
    advice: `Rehearse. It costs an afternoon. Bring an advocate, bring the union and let people say “I don’t know”. And never mediate. The police force’s [separate route](case-studies:a-separate-route-for-officers) and the guidance on [employees who cause harm](guidance:when-an-employee-causes-harm) answer more of the red cards than we could.`,
    relatedPolicies: ['northmarch-staff-who-use-abuse-procedure'],
    relatedGuidance: ['when-an-employee-causes-harm', 'safety-planning-at-work', 'who-does-what-marac-idaa'],
  },
]
