import type { CaseStudySample } from '../types'

export const college: CaseStudySample[] = [
  {
    key: 'bystander-training-in-twenty-minutes',
    title: 'Twenty minutes at the start of term: bystander training that each workshop wrote itself',
    summary:
      'Whole-college training on sexist behaviour fell flat in the construction block. The college asked each curriculum team to write its own scenario and practise one sentence. Some teams took to it; one refused.',
    outcome:
      'Staff who had stepped in during the last term rose from 24% to 43%; one department did not take part.',
    organisation: 'brackenford-college',
    sector: 'education',
    size: '250-999',
    stage: 'doing',
    tier: 'bronze',
    topics: ['workplace-culture', 'preventing-sexual-harassment'],
    standards: ['workplace-culture', 'leadership'],
    kinds: ['sexual-harassment'],
    barriers: ['backlash', 'low-understanding'],
    maturity: 'early-signs',
    indicators: ['behaviour-changed', 'colleagues-talk'],
    image: 'image-speech-arcs',
    happenedFrom: '2025-08-01',
    reviewedAt: '2026-07-02',
    nextReview: '2027-07-02',
    publishedAt: '2026-04-21',
    startingPoint: `We bought in bystander training for all 520 staff. It was good. It was set in an office. In the construction workshops it was received with folded arms: “we’ve no water cooler here, pal”. In hairdressing, where nearly all staff and students are women and where clients make remarks across the basin, they said the same in other words.`,
    aim: `Each team should be able to recognise its *own* moment, and have one sentence ready for it.`,
    whatWeDid: `Instead of a course we gave every team twenty minutes of the first staff day in August and three questions on a sheet:

1. What is said or done here, more than once a term, that we would not want a new colleague to see?
2. Who usually notices, and what stops them?
3. Write the sentence. Say it, out loud, to the person beside you. Twice.

A facilitator (one of 18 volunteers, trained for a day) kept time and nothing else. The team wrote the scenario and kept it.

What they wrote was better than anything we could have bought. Joinery: *lads’ banter about a student’s trousers while the lecturer is at the saw.* The sentence: “Machine off. We’ll not do that here.” Hairdressing: *a client talks about a stylist’s body.* “I’ll get the manager to finish you.” Finance: *he is thanked for her report.* “That was her work; tell us about it.”

In January and May teams did ten minutes more: did it happen, did anybody say it, and what then?`,
    involved: `All teaching and support teams but one, volunteer facilitators, the lecturers’ union, students’ association officers who were shown the scenarios, and the principal.`,
    time: 'Four months to prepare; 40 minutes a year for each team',
    cost: '£2,000 to train facilitators. The earlier course had cost £11,500',
    whatHelped: `The principal did hers in the management team, and told us what they had written: *interrupting*. Brevity helped. And saying a sentence aloud, which is embarrassing for about thirty seconds and then funny and then useful.`,
    whatGotInTheWay: `One department declined. Its head said that there was no problem and that the exercise implied an accusation. We did not force it. Colleagues from that department have asked to sit in with others.

There was backlash as well in teams that took part: some men felt watched, and said so in a staff forum. We had not been clear that it is about all of us as bystanders. In a couple of teams “machine off” became a joke for a few weeks. Oddly it may have helped; everyone knows what it means.

Understanding of where behaviour becomes harassment was uneven, and twenty minutes do not cover the law. We hand out a page on the [prevention duty](guidance:the-duty-to-prevent-sexual-harassment) for that.`,
    whatChanged: `In a survey in May, 43% of 301 respondents said that they had stepped in at least once in the term, compared with 24% of 288 the year before. Reports to HR went up slightly. Students’ views have not been measured. In joinery the sentence is painted on the wall, and it was not our idea.`,
    results: [
      {
        finding: 'Staff who stepped in at least once last term',
        before: '24%',
        after: '43%',
        evidence: ['staff-survey'],
        note: '288 answered before, 301 after. People report this about themselves.',
      },
      {
        finding: 'Teams that wrote and practised a scenario',
        before: '0 of 37',
        after: '36 of 37',
        evidence: ['document', 'observation'],
      },
      {
        finding: 'Staff who say that sexist remarks go unchallenged',
        before: '47%',
        after: '33%',
        evidence: ['staff-survey'],
      },
    ],
    doDifferently: `We would let students see the questions first: they know what happens when staff are not looking.`,
    advice: `Do not buy someone else’s office. Give people three questions and twenty minutes, and trust them. Keep the facilitators ordinary. And when a team says no, leave the door open; pressing would have cost us the other thirty-six.`,
    relatedPolicies: ['kinharrow-dignity-at-work-policy', 'glenorrin-sexual-harassment-policy'],
    relatedGuidance: ['the-duty-to-prevent-sexual-harassment', 'answering-backlash'],
    meetings: ['meeting-6-the-prevention-duty'],
    contact: 'hr@brackenford.example',
  },
  {
    key: 'flexible-from-day-one-adverts',
    title: '“Talk to us about flexibility” was not working, so we said what we meant',
    summary:
      'The college’s adverts had a friendly line about flexibility that nobody believed. It replaced the line with three facts about each job and made managers argue for anything less. Applications from women to technical posts rose.',
    outcome:
      'Adverts that state real flexibility went from 8% to 94%; women’s share of technician applicants from 16% to 29%.',
    organisation: 'brackenford-college',
    sector: 'education',
    size: '250-999',
    stage: 'doing',
    tier: 'development',
    topics: ['flexible-working', 'recruitment-and-progression'],
    standards: ['flexible-working', 'occupational-segregation'],
    barriers: ['leadership-buy-in', 'seen-as-nice-to-have'],
    maturity: 'evaluated-locally',
    indicators: ['policy-changed', 'behaviour-changed'],
    happenedFrom: '2024-12-01',
    reviewedAt: '2026-05-07',
    nextReview: '2027-05-07',
    publishedAt: '2025-12-18',
    startingPoint: `Since April 2024 any employee may ask for flexible working from the first day. All our adverts said “talk to us about flexibility”. In exit interviews and in conversations with women who had *not* applied, which we held at a careers fair, we heard the same: it means “ask, and be marked down”.

We looked at 120 adverts. Eight in a hundred said anything definite.`,
    aim: `Every advert should tell a stranger what flexibility this job has, so that nobody needs courage to find out.`,
    whatWeDid: `Before a post is advertised the manager fills in three lines:

- **When** work has to be done (“teaching 9 to 4 on Monday, Tuesday and Thursday; the rest when you like”);
- **Where** (“workshop for classes, home for marking”);
- **How much** (“full time, job share, or any pattern from 21 hours”).

They go in the advert word for word. If a manager writes “full time, on site, fixed hours”, a director must countersign with a reason that will be printed in the advert too. In the first six months eleven were countersigned; several were withdrawn when the reason was put in plain sight. One read “we’ve always done it this way”.

Interviewers may not ask about it. The offer letter repeats the three lines so that it becomes part of the contract.

In technician posts, our most segregated jobs, we cut the workshop opening rota from one person for ten hours to two people for five and a half hours each, with a handover. It costs slightly more and we have fewer days without anyone.`,
    involved: `HR, all hiring managers, the vice principal, both unions, and the careers service, who had thought of it two years before us.`,
    time: 'Five months',
    cost: '£3,900 a year for overlapping technician hours',
    whatHelped: `Printing the reason. Nobody wants to sign a bad one. The vice principal’s own post was advertised as a job share, and filled as one.`,
    whatGotInTheWay: `The senior team agreed in an hour and then made exceptions in the first week, each for its own vacancy. It was seen as a matter of tone, nice to have and quick to drop when a post was urgent. The countersignature was invented at that point. We should have had it before.

Teaching timetables are fixed by May, and a promise made in April may not survive. We now write “from August” and mean it. And part-time lecturers told us, fairly, that the advert promised newcomers what they had been refused. A review of existing requests followed; of 46, we agreed 29 we had refused before.`,
    whatChanged: `94% of adverts now state all three lines. Women’s share of applicants for technician and trades posts rose from 16% (of 190) to 29% (of 233) and of appointments in proportion. Time to fill a vacancy fell by nine days. The number of applicants who ask about flexibility at interview, according to managers, is zero, since they need not.`,
    results: [
      {
        finding: 'Adverts that say when, where and how much',
        before: '8%',
        after: '94%',
        evidence: ['document'],
        note: '120 adverts before, 98 after.',
      },
      {
        finding: 'Women among applicants for technician and trades posts',
        before: '16% of 190',
        after: '29% of 233',
        evidence: ['hr-data'],
      },
      { finding: 'Average days to fill a vacancy', before: '61', after: '52', evidence: ['hr-data'] },
      {
        finding: 'Earlier refusals that were agreed on review',
        after: '29 of 46',
        evidence: ['hr-data', 'document'],
      },
    ],
    doDifferently: `Review the people you already refused before you promise anything to strangers.`,
    advice: `Delete the friendly sentence. State facts. Make the manager explain rigidity, never the applicant flexibility. Our [policy](policies:brackenford-flexible-working-policy) has the form: it is half a page.`,
    relatedPolicies: ['brackenford-flexible-working-policy'],
    relatedGuidance: ['flexible-working-for-frontline-roles'],
    meetings: ['meeting-1-starting-from-what-works'],
    contact: 'hr@brackenford.example',
  },
  {
    key: 'image-based-abuse-of-staff',
    title: 'Online and image-based abuse of teaching staff: testing a same-day response',
    summary:
      'An education employer had no idea what to do when intimate or faked images of a member of staff were shared by students. It is testing a same-day response that begins with the person and not with the phone.',
    outcome:
      'A same-day checklist is on trial; the first exercise took nine hours, the third took under three.',
    anonymousDescriptor: 'An education employer',
    sector: 'education',
    size: '250-999',
    stage: 'exploring',
    topics: ['handling-disclosures', 'harassment-by-the-public'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['online-and-image-based-abuse', 'sexual-harassment', 'stalking'],
    barriers: ['low-understanding', 'hr-systems', 'time-and-capacity'],
    maturity: 'trying',
    indicators: ['seen-as-workplace-issue', 'policy-changed'],
    contentNote: 'Discusses the sharing of intimate and faked images, without describing any.',
    reviewedAt: '2026-10-26',
    nextReview: '2027-04-26',
    publishedAt: '2026-09-29',
    startingPoint: `Unions told us that members were being abused online, by people they teach and by strangers, and that some of it involved images made with software. We asked HR, IT and safeguarding what would happen if someone reported it that afternoon. They gave three different answers. IT would take her phone. Safeguarding would open a case about the student. HR would send a leaflet.

Nobody had said that they would ask her what she wanted.`,
    aim: `Within one working day: she has a person, she knows what can be taken down and how, evidence is kept without her having to look at it again, and she does not have to teach that class tomorrow.`,
    whatWeDid: `We are exploring, by exercise. A small group wrote a checklist; every couple of months it is tried against an invented report, with a stopwatch and somebody from a support service to say stop.

The checklist now reads, in this order:

1. **Her.** A named colleague of her choosing. What do you need in the next hour? Would you like to go home, stay, or teach with somebody beside you?
2. **No showing.** Nobody asks to see the image. One trained person keeps the links; nobody forwards or downloads anything, because doing so may be unlawful where a young person is in the picture.
3. **Take down.** The platform’s own form, then the specialist helpline for adults in the UK. IT blocks it on our network.
4. **Police, if she wishes.** In Scotland it is an offence to disclose, or threaten to disclose, an intimate photograph or film without consent (Abusive Behaviour and Sexual Harm (Scotland) Act 2016). We say so and leave the decision to her. A child’s image is different and goes to safeguarding at once.
5. **Tomorrow.** Classes, corridors, parking, her photo on our website.
6. **The people who shared it.** Last, and not by her.

In the first exercise item 6 had been item 1.`,
    involved: `HR, IT security, safeguarding, two unions, a support service, and students’ representatives for one session about why people share.`,
    time: 'Seven months so far, three exercises',
    cost: '£700 for the support service',
    whatHelped: `The stopwatch. It showed that most of the nine hours in the first exercise were spent deciding who was responsible.`,
    whatGotInTheWay: `Understanding was low on points of law and on technology, ours included: we had to learn that a faked image harms in much the same way as a real one. The law on faked images is changing and we could not establish with certainty what applied, so the checklist says “ask the police, do not assume”.

Our case system can only open a record under a *student*. So a member of staff who has been harmed appears, if at all, as a line in the record of the person who harmed her. A paper form fills the gap. And nobody’s job description includes this; those who do it do it on top.`,
    whatChanged: `The third exercise took two hours and fifty minutes. Staff photographs and timetables are off the public website unless the person wants them there. Beyond that we do not know. We will not say if the checklist has been used in earnest.`,
    results: [
      {
        finding: 'Time until every step for her is under way, in exercises',
        before: '9 hours',
        after: '2 hours 50 minutes',
        evidence: ['observation'],
        note: 'First and third exercise; different scenarios.',
      },
      {
        finding: 'Departments that would ask her first what she needs',
        before: 'none of three',
        after: 'all three',
        evidence: ['observation', 'document'],
      },
    ],
    advice: `Time yourselves. Put her first on the list and the culprit last; both will be dealt with, but the order tells everybody what it is for. And look at what your own website gives away. The guidance on [online and image-based abuse](guidance:online-and-image-based-abuse) grew from the same meetings.`,
    relatedPolicies: ['kinharrow-dignity-at-work-policy'],
    relatedGuidance: ['online-and-image-based-abuse', 'safety-planning-at-work'],
  },
]
