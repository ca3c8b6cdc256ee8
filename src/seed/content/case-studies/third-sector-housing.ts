import type { CaseStudySample } from '../types'

export const thirdSectorHousing: CaseStudySample[] = [
  {
    key: 'from-tenants-policy-to-staff-policy',
    title: 'We had a domestic abuse policy for tenants and none for ourselves',
    summary:
      'A housing association with fifteen years’ experience of supporting tenants noticed that its own staff were not covered. It used what its housing officers knew, and took care over what is different when the victim-survivor is a colleague.',
    outcome:
      'Staff policy adopted in five months; 68% of staff can now name two things it offers, from almost nobody.',
    organisation: 'quernstone-housing',
    sector: 'third-sector',
    size: '50-249',
    stage: 'doing',
    tier: 'working-towards',
    topics: ['domestic-abuse-at-work', 'economic-abuse'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'economic-abuse', 'coercive-control'],
    barriers: ['seen-as-nice-to-have', 'low-understanding'],
    maturity: 'evaluated-locally',
    indicators: ['policy-changed', 'commitment-made', 'seen-as-workplace-issue'],
    image: 'image-two-doors',
    happenedFrom: '2025-03-01',
    reviewedAt: '2026-03-23',
    nextReview: '2027-03-23',
    publishedAt: '2025-12-02',
    cameFrom: ['policy'],
    startingPoint: `At a board meeting about our domestic abuse policy for tenants, a new member asked which page was for staff. There was a pause that I can still hear. We train every housing officer to recognise coercive control, we sit at the multi-agency risk assessment conference (MARAC), we change locks within four hours. For a colleague we had the employee assistance programme and kindness.

When we put it to the senior team, the first reaction was that it would be nice, once the rent review was done.`,
    aim: `A policy for the people who work here that is at least as good as the one for people who rent from us, and that does not turn colleagues into cases.`,
    whatWeDid: `A group of housing officers and an HR adviser went through the tenant policy paragraph by paragraph with one question: *same, different or missing for a colleague?* The answers made a table, and the table became the policy.

| For a tenant | For a colleague |
| --- | --- |
| We may share information at MARAC | HR never takes a colleague to MARAC; a trained outside advocate does, with her |
| Officer visits at home | No visits. Meet where and when she chooses |
| Locks changed in four hours | Same, if she rents from us; otherwise a loan for locks the same day |
| Rent arrears paused | Advance of salary, split payment of wages to a new account |
| Case file | One page, held by the HR adviser, outside the staff file |

The salary lines exist because officers see economic abuse all the time: wages paid into an account she cannot open, or a “joint” overdraft. Payroll can now change bank details on a phone call with a pass phrase agreed beforehand, with no letter sent home.

Then there was a question peculiar to us. What if she is both colleague *and* tenant? Only one named manager can then see both files, and the officer for her street is changed without a reason being recorded.`,
    involved: `Housing officers, HR, payroll, the tenants’ panel (who asked to read it), the union branch, a local domestic abuse service and a board member who did not let go.`,
    time: 'Five months; about a day a week',
    cost: '£900 for advice and printing; a hardship fund of £3,000 a year',
    whatHelped: `Our own expertise was down the corridor. We had never thought of housing officers as advisers to HR. They were generous, and rather funny about how long it had taken us to ask.`,
    whatGotInTheWay: `“Nice to have” nearly finished it. It moved when the finance director worked out what one resignation costs us: around £7,800 in recruitment and cover. That is a poor reason to do the right thing, and it worked.

Understanding was thinner than we expected outside housing management. In repairs and in finance some thought that coercive control was “a sort of nagging”. The short session that we gave there was led by a repairs supervisor, and he told them what he has seen through doors that were kicked in.

A third thing, which we had not foreseen: officers who spend the day with tenants’ trauma did not want the policy launched in their team meeting. They asked for it in writing, quietly, and were right.`,
    whatChanged: `A year on, in a survey answered by 104 of 148 staff, 68% can name at least two things the policy offers. The hardship fund has been used. We do not publish how often, nor how many colleagues have come forward; it is a number that people here would try to guess from.

Payroll says that the pass phrase has turned out useful for many people for many reasons, which is the best cover it could have.`,
    results: [
      {
        finding: 'Staff who can name two or more forms of help in the policy',
        before: 'almost nobody',
        after: '68%',
        evidence: ['staff-survey'],
        note: '104 of 148 staff answered.',
      },
      {
        finding: 'Managers who have practised a first conversation',
        before: 'none',
        after: 'all but the newest',
        evidence: ['document', 'observation'],
      },
      {
        finding: 'A bank account can be changed without a letter home',
        before: 'no',
        after: 'yes',
        evidence: ['document'],
      },
    ],
    doDifferently: `Ask repairs staff to the first meeting. They go into more homes than anyone else here.`,
    advice: `If you support victim-survivors for a living, do not presume that your own staff are fine: they are the same women. Take your service policy and ask what must be *different*, because power runs the other way when you are the employer. [Small employers](topics:small-employers) without our experience may start from the [one-page statement](policies:sallowfield-one-page-statement).`,
    relatedPolicies: [
      'quernstone-domestic-abuse-policy',
      'strathmarran-domestic-abuse-policy',
      'sallowfield-one-page-statement',
    ],
    relatedGuidance: [
      'writing-a-domestic-abuse-policy',
      'money-and-safety-economic-abuse',
      'who-does-what-marac-idaa',
    ],
    meetings: ['meeting-1-starting-from-what-works'],
    contact: 'people@quernstone.example',
  },
  {
    key: 'women-in-the-repairs-team',
    title: 'Women in the repairs team: what we are trying before anyone has started',
    summary:
      'Quernstone wants women in its repairs trades. Instead of a recruitment drive it is first changing vans, uniforms, rotas and the way that jobs are allocated. It is too early to know if it works.',
    outcome:
      'A first mixed intake is recruited and starts in January; the yard has changed more than the figures have.',
    organisation: 'quernstone-housing',
    sector: 'third-sector',
    size: '50-249',
    stage: 'doing',
    tier: 'bronze',
    topics: ['occupational-segregation', 'recruitment-and-progression'],
    standards: ['occupational-segregation', 'workplace-culture'],
    barriers: ['small-numbers', 'backlash', 'time-and-capacity'],
    maturity: 'trying',
    indicators: ['commitment-made', 'colleagues-talk'],
    happenedFrom: '2026-02-01',
    reviewedAt: '2026-11-02',
    nextReview: '2027-05-02',
    publishedAt: '2026-10-06',
    cameFrom: ['repairs'],
    startingPoint: `Two thirds of our tenants who report a repair are women. The people who turn up are, without exception so far, men. Our own tenants’ panel told us that some women with experience of abuse would rather live with a leak than open the door to a man they do not know. That made it a service question as well as one of occupational segregation.

Twice before we had “encouraged applications from women”, in exactly those words. It encouraged nobody.`,
    aim: `A team that a woman would still want to be in after two years. We agreed to count nobody as a success until then.`,
    whatWeDid: `We asked tradeswomen from other firms what had made them leave. We met them in the evening, paid each for her time and took notes of what *they* had noticed on a walk round our depot:

- there is one toilet, and its lock is broken;
- trousers begin at a 32-inch waist;
- jobs are given out at 07:15 in the yard, first come first served, which favours whoever has no school run;
- “two-man job” is printed on the job sheet;
- the calendar in the mess room speaks for itself.

So, before any advert: a second toilet; workwear from a supplier that cuts for women; jobs allocated the evening before by app; job sheets reprinted; a mess-room agreement written by the operatives themselves. The foreman took down the calendar before we had finished asking.

Then we recruited apprentices and improvers together with two neighbouring landlords, so that the newcomers train as a group from several employers and meet each month. The advert described a day at work, hour by hour, with the pay at the end of each year.`,
    involved: `The repairs manager and foreman, operatives, tradeswomen from elsewhere, the tenants’ panel, two other landlords and a college.`,
    time: 'Nine months before the first start date',
    cost: '£14,200, most of it for plumbing the second toilet. It needed doing anyway.',
    whatHelped: `The foreman’s daughter wanted to be an electrician and had been put off by a work placement. He has told that story in every meeting and it has done more than our strategy.`,
    whatGotInTheWay: `Small numbers: any figure that we could give would describe individuals. We report effort (what changed in the yard) rather than outcome until there are several years and several landlords to add together.

Backlash was mild and persistent. “They’ll want special treatment” was answered, by an operative, with “you’ve had special trousers for thirty years”. Some of it was less mild, on social media, after a local page picked up the advert. We moderated, replied once, and told the recruits what was being said before they could find it by themselves.

Time is the other one. Evening allocation means that a planner works later; we are still arguing about that.`,
    whatChanged: `Applications from women went from none to enough to shortlist on merit. Nothing else can be claimed. Operatives say that they like getting jobs the night before, and some fathers have changed their mornings because of it, which nobody planned.`,
    results: [
      {
        finding: 'Barriers listed by visiting tradeswomen that have been removed',
        before: '0 of 11',
        after: '9 of 11',
        evidence: ['observation', 'document'],
      },
      {
        finding: 'Operatives who prefer the new way of allocating jobs',
        after: 'most, by show of hands',
        evidence: ['focus-group'],
      },
    ],
    doDifferently: `Ask us in two years.`,
    advice: `Change the yard before the advert. Pay tradeswomen to walk round it with you, because you will not see what you have always seen. And recruit with neighbours, so that nobody arrives alone. The approach to fair scoring comes from [Northmarch’s recruitment policy](policies:northmarch-fair-recruitment-policy).`,
    relatedPolicies: ['northmarch-fair-recruitment-policy'],
    relatedGuidance: ['publishing-when-numbers-are-small', 'answering-backlash'],
    contact: 'people@quernstone.example',
  },
]
