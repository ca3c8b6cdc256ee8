import type { CaseStudySample } from '../types'

export const privateFirms: CaseStudySample[] = [
  {
    key: 'shift-swap-app-that-we-switched-off',
    title: 'The shift-swap app that we switched off',
    summary:
      'A haulier bought an app so that drivers and warehouse staff could swap shifts without asking. It favoured people without caring responsibilities, and it showed everyone where everyone was. It was switched off after seven months.',
    outcome:
      'App withdrawn after seven months; women’s share of wanted shifts had fallen and locations had been visible to all.',
    organisation: 'skerrylight-logistics',
    sector: 'private',
    size: '250-999',
    stage: 'planning',
    tier: 'not-accredited',
    topics: ['flexible-working', 'frontline-and-shift-workers'],
    standards: ['flexible-working', 'violence-against-women'],
    kinds: ['stalking', 'domestic-abuse'],
    barriers: ['dispersed-staff', 'hr-systems'],
    maturity: 'stopped',
    indicators: ['commitment-made', 'data-collected'],
    happenedFrom: '2025-07-01',
    reviewedAt: '2026-08-31',
    nextReview: '2027-08-31',
    publishedAt: '2026-06-16',
    startingPoint: `Three depots, a night fleet and a planner with a whiteboard. A swap needed two phone calls and a signature, and the planner’s favourites did well out of it. In the warehouse, where 46% of us are women, people said that they would trade money for a say in their shifts. Head office heard “app”.`,
    aim: `Swaps without permission, for everybody, on a phone. Fairer than the whiteboard.`,
    whatWeDid: `We chose an app from a supplier who has many customers in retail. Anyone could post a shift; the first to tap it had it, provided they were qualified and within legal hours. It went live in all three depots on a Monday.

Swaps shot up: 310 in the first month. We told the board.

In month three a shop steward asked who was getting what. We ran the figures, for the first time. The most wanted shifts, weekday days, had gone to women in line with their numbers when the planner did it, 44%. Under the app it was 31%. Shifts were being taken within seconds of posting, mostly in the evening. People who were putting children to bed, or whose phones were in a locker by rule, never had a chance. First come first served is not neutral.

In month five something worse came up. The app showed everybody’s shifts, depot and bay to all users, so as to make swaps easier, and former staff still had logins. A woman on nights told her supervisor that a man who had been dismissed for following her could see when she started. The supervisor had the sense to ring the operations director, at home.

We closed old accounts within the hour, moved her start times with her agreement, and asked the supplier to hide locations. They could, in the next version, in four months. We switched it off.`,
    involved: `Operations, a supplier, shop stewards, drivers and warehouse staff; HR was a part-time post at the time, and is no longer.`,
    time: 'Seven months',
    cost: '£19,500 in licences, £8,000 of it wasted on the remaining contract',
    whatHelped: `A steward who asked for the figures. A supervisor who did not wait for Monday. And an operations director who told the board in so many words that we had put somebody at risk.`,
    whatGotInTheWay: `The HR system and the app were not connected, so leavers stayed in. We had assumed that the supplier had thought about safety; it had thought about fraud.

Staff are spread over three depots and the road. Nobody saw the whole picture: each depot thought that the pattern was local.

And we had done no equality impact assessment. As a rule private employers are not bound by the public sector equality duty and we had never heard of one. We would have learned from an hour’s conversation.`,
    whatChanged: `Swaps are now posted on a board and stay open for 48 hours; if several people want one, it goes to whoever has had fewest. The planner runs it with a steward. There are fewer swaps, about 90 a month, and women’s share of wanted shifts is at 43%. Names on lists are shown to those on the same shift only.

We have begun on the things we should have had first: a domestic abuse policy and a way to tell somebody. We are at the planning stage and do not pretend otherwise.`,
    results: [
      {
        finding: 'Women’s share of the most wanted shifts',
        before: '44%',
        after: '31% with the app; 43% since',
        evidence: ['hr-data'],
        note: 'About 600 such shifts in each period. Women are 46% of warehouse staff.',
      },
      {
        finding: 'Swaps in a month',
        before: '35',
        after: '310 with the app; about 90 since',
        evidence: ['hr-data'],
        note: 'More was not fairer.',
      },
      { finding: 'Leavers with a working login', before: 'unknown', after: 'none', evidence: ['document'] },
    ],
    doDifferently: `Run one depot for a month, with a steward looking at who gets what by week two, and somebody who knows about stalking looking at every screen.`,
    advice: `Ask two questions of any rota software: who gains from speed, and who can see me? And close accounts on the day a person leaves. For a fairer idea, read how a council’s [home carers roster themselves](case-studies:self-rostering-in-home-care).`,
    relatedPolicies: ['hallowmoor-lone-working-procedure'],
    relatedGuidance: [
      'flexible-working-for-frontline-roles',
      'safety-planning-at-work',
      'when-a-practice-does-not-work',
    ],
    meetings: ['meeting-5-when-it-does-not-work'],
    contact: 'people@skerrylight.example',
  },
  {
    key: 'client-harassment-protocol-in-a-small-firm',
    title: 'When the harasser pays the bill: a client protocol in a small law firm',
    summary:
      'Junior staff at a high-street firm put up with remarks from clients who brought in fees. The partners agreed on a short protocol, and in the end used it on a client who mattered to them.',
    outcome:
      'A three-step protocol signed by every partner; staff say that it is real because it was used when it cost something.',
    organisation: 'osier-and-quill',
    sector: 'private',
    size: '10-49',
    stage: 'planning',
    tier: 'not-accredited',
    topics: ['harassment-by-the-public', 'preventing-sexual-harassment', 'small-employers'],
    standards: ['workplace-culture', 'leadership'],
    kinds: ['sexual-harassment', 'stalking'],
    barriers: ['small-numbers', 'leadership-buy-in'],
    maturity: 'early-signs',
    indicators: ['behaviour-changed', 'policy-changed', 'commitment-made'],
    image: 'image-three-steps',
    happenedFrom: '2026-02-01',
    reviewedAt: '2026-10-22',
    nextReview: '2027-10-22',
    publishedAt: '2026-09-22',
    startingPoint: `We advise other people on employment law. We knew the wording of the duty to take reasonable steps to prevent sexual harassment and had a model policy in a drawer. What we had not done was ask our own receptionists and trainees, until a trainee gave notice and mentioned, kindly, that the reason was a client.

She had told a partner at the time. He had said that the man was old-fashioned, and a considerable account.`,
    aim: `That nobody junior should have to weigh her comfort against the firm’s income. That calculation belongs to the partners.`,
    whatWeDid: `The practice manager spoke with everyone who meets clients: reception, paralegals, trainees, the cashier. She asked where and when, not who. It happened in the car to site visits, at the desk by the door, at drinks, and in messages to personal phones late at night.

From that we made a protocol of two pages. In brief:

1. **What you may do without asking.** End the call, leave the room, ask a colleague to sit in. Decline to be alone with, drive with or give a personal number to anybody. Refuse to take back the file.
2. **A sentence.** Reception and paralegals wrote it themselves, and you may stop half-way through.
3. **Step one, the same day.** A partner who does *not* act for the client speaks to him.
4. **Step two.** A letter, two people at every meeting, appointments in the main office.
5. **Step three.** The firm stops acting, whatever the account.
6. **You lose nothing.** The time is charged to the firm; you are told within two days what was said.

Each partner signed it in front of all staff. Step three took three partners’ meetings.

It is mentioned in the letter of engagement which every client receives, in one sentence.

Then it was used. I will say only that it was a client of long standing, that a partner wrote, that the behaviour went on, and that we stopped acting. Professional rules on withdrawing were followed. No one in the firm was asked to explain.`,
    involved: `All partners, the practice manager, everyone who meets clients, and a retired solicitor who is the outside contact.`,
    time: 'Four months',
    cost: 'One client. We decided not to work out the figure',
    whatHelped: `Being lawyers, we wrote a contract with ourselves. Signing in front of the staff made it awkward to forget. That the time is charged to the firm mattered more than we had guessed: trainees know exactly how their hours are counted.`,
    whatGotInTheWay: `Buy-in. Everybody was against harassment; not everyone was for step three. The argument that carried it was about risk: the firm advises employers on this very thing.

In so small a firm nothing is anonymous. A question about “a client who drives an old green car” identifies both of them. We keep no log that could be read by staff, and we shall never publish numbers. An outside contact, a retired solicitor, helps a little.`,
    whatChanged: `People say no more easily: the practice manager hears the sentence used at reception. Trainees have asked for site visits in pairs, and nobody raised an eyebrow. One of the partners now tells clients about the protocol at the first meeting, with some pride. The rest is early days.`,
    results: [
      {
        finding: 'Partners who signed the protocol before all staff',
        after: 'every one',
        evidence: ['document', 'observation'],
      },
      {
        finding: 'Clients told of the protocol in their letter of engagement',
        before: 'none',
        after: 'all new clients',
        evidence: ['document'],
      },
      {
        finding: 'Staff know that they may end a conversation, and how',
        before: 'no',
        after: 'yes',
        evidence: ['focus-group'],
      },
    ],
    advice: `Decide about the biggest client first, while he is behaving. If the partners cannot agree on that one, you do not have a policy. The protocol is [here](policies:osier-client-harassment-protocol) and any small firm may use it, whatever it sells.`,
    relatedPolicies: ['osier-client-harassment-protocol'],
    relatedGuidance: ['the-duty-to-prevent-sexual-harassment', 'first-steps-for-small-employers'],
    meetings: ['meeting-6-the-prevention-duty'],
    contact: 'practice@osierandquill.example',
  },
  {
    key: 'regrading-the-mill-floor',
    title: 'Regrading the mill floor: what an equal pay audit found in a 1998 pay structure',
    summary:
      'Menders and weavers had been on different grades for longer than anyone remembered. A textile mill carried out an equal pay audit, did not like the answer, and put it right in three stages.',
    outcome:
      'Two grades merged after job evaluation; the pay gap fell from 16.4% to 8.8% and the back pay was budgeted for.',
    organisation: 'tarnmill-textiles',
    sector: 'private',
    size: '50-249',
    stage: 'understanding',
    tier: 'not-accredited',
    topics: ['gender-pay-gap', 'occupational-segregation', 'small-employers'],
    standards: ['data', 'occupational-segregation'],
    barriers: ['hr-systems', 'collecting-data', 'leadership-buy-in'],
    maturity: 'evaluated-locally',
    indicators: ['data-collected', 'policy-changed', 'commitment-made'],
    image: 'image-warp-weft',
    happenedFrom: '2025-01-01',
    reviewedAt: '2026-05-28',
    nextReview: '2027-05-28',
    publishedAt: '2026-02-10',
    startingPoint: `At Tarnmill the weavers are men and the menders are women. Menders find and repair faults in finished cloth with a needle, by eye, at 40 metres an hour; it takes three years to be good. Weavers mind looms; it takes two. Weavers were on grade 4 and menders on grade 2. There is a photograph of the difference in the canteen, from 1911.

With fewer than 250 employees we do not have to publish a gender pay gap. I am the finance manager, and worked it out for the sake of a tender: 16.4%.`,
    aim: `To find out if we were paying equally for equal work. The pay gap does not tell you that. The Equality Act does require it: like work, work rated as equivalent, and work of equal value.`,
    whatWeDid: `**Who does what.** I needed pay by job, sex, hours, shift and bonus. Pay was in one system, hours in another and bonus in a ledger in the weaving manager’s office. The codes for jobs dated from 1998 and “mender” was filed under *finishing, female*.

**Job evaluation.** A consultant with a trade union background ran a factor scheme with a panel of 12: weavers, menders, warpers, the dye house, the office, half women, half men. They scored effort, skill, responsibility and conditions, job by job. Fine eye-hand work had never counted as skill. Lifting had always counted as effort; standing for eight hours had not. The panel worked that out for themselves.

The scores for weaver and mender came out within two points of each other. No one on the panel was much surprised, least of all the weavers.

**Putting it right.** Solicitors advised us on how far back claims can go in Scotland, which is five years. We took the result to the union and agreed: one grade from January; arrears in three yearly instalments, with interest; no weaver’s pay cut; bonus open to both on the same measure of quality.

**Everything else.** The shift allowance had been paid for the hours that looms run. It is now paid for the hours that people work.`,
    involved: `Finance, the union, a panel from all departments, a consultant, solicitors, and the family that owns the mill.`,
    time: 'Fourteen months from first spreadsheet to the new grades',
    cost: '£9,400 for advice. The new grades cost 3.1% on the pay bill; arrears were budgeted over three years',
    whatHelped: `The panel. When a loom tuner tells the owner that a mender’s job scores the same as his brother’s, it is finished as an argument. The owner’s aunt, who had been a mender, was mentioned frequently.`,
    whatGotInTheWay: `Systems: it took eleven weeks to put together a table that any larger employer could print. Data: bonus had been paid partly in cash until 2006 and nobody would speak about it.

Buy-in came in two halves. The family agreed to the audit before they knew what it would find. When they did there was a bad fortnight, in which “commercially sensitive” was said a great deal. Our solicitor pointed out that from now on we *knew*, and what a tribunal might make of that.`,
    whatChanged: `The two grades are one. Our pay gap is 8.8%, most of which is due to who the managers are; that is next. Turnover among menders, for whom it takes three years to train a replacement, has fallen. There was a single complaint, and it was about the colour of the new payslips.

And weaving has had women apply, and mending men. It does not pay less any more.`,
    results: [
      { finding: 'Mean gender pay gap', before: '16.4%', after: '8.8%', evidence: ['hr-data'] },
      {
        finding: 'Evaluated score, weaver and mender',
        before: 'grades 4 and 2',
        after: '412 and 410 points: one grade',
        evidence: ['document'],
      },
      {
        finding: 'Staff who say that they understand how pay is set',
        before: '26%',
        after: '70%',
        evidence: ['staff-survey'],
        note: '98 answered before, 111 after.',
      },
    ],
    doDifferently: `I would see the solicitor before the first spreadsheet, about how the work should be set up; it matters who commissioned it.`,
    advice: `If you are too small to have to publish, you are small enough to do it in a winter. Do not rely on the pay gap; evaluate jobs, with the people who do them. Keep money aside before you know how much. Our [equal pay statement](policies:tarnmill-equal-pay-statement) says what we promise.`,
    relatedPolicies: ['tarnmill-equal-pay-statement'],
    relatedGuidance: ['understanding-your-gender-pay-gap', 'gathering-gender-data'],
    contact: 'accounts@tarnmill.example',
  },
]
