import type { CaseStudySample } from '../types'

export const councilDataAndLeaders: CaseStudySample[] = [
  {
    key: 'one-page-of-gender-data',
    title: 'One page of gender data for every chief officer, every quarter',
    summary:
      'The workforce report had 94 pages and no readers. A single page for each director, with five figures and one question, put gender data on the agenda where budgets are decided.',
    outcome:
      'All six directorates now discuss gender data quarterly; three have changed how they advertise senior posts.',
    organisation: 'kinharrow-council',
    sector: 'local-government',
    size: '1000-4999',
    stage: 'doing',
    tier: 'bronze',
    topics: ['gender-data', 'leadership-and-governance'],
    standards: ['data', 'leadership'],
    barriers: ['collecting-data', 'leadership-buy-in', 'hr-systems'],
    maturity: 'evaluated-locally',
    indicators: ['data-collected', 'commitment-made', 'behaviour-changed'],
    image: 'image-one-page-grid',
    happenedFrom: '2025-01-01',
    reviewedAt: '2026-06-30',
    nextReview: '2027-06-30',
    publishedAt: '2026-01-20',
    startingPoint: `As a listed authority we publish employee information, a gender pay gap and an equal pay statement, because the specific duties of the public sector equality duty (PSED) require it. We did. The 2023 report ran to 94 pages and web statistics say that it was opened 31 times, mostly by us.

Nobody in a directors’ meeting could say what share of our part-time staff were above grade 9. It turned out to be 6%. The figure had been on page 71.`,
    aim: `We wanted directors to look at a handful of figures about *their own* directorate four times a year and be asked about them by the chief executive in the same breath as budget and absence.`,
    whatWeDid: `I am the policy officer who built the page, so this is the view from the spreadsheet.

First, I asked each director one question: what would you want to know, if it took you two minutes? Between them they asked for eleven things. Five survived:

| Figure | Why it is on the page |
| --- | --- |
| Women in the top 5% of earners | A performance figure they already recognised |
| Part-time staff by grade band | Shows whether seniority and part-time can meet |
| Flexible working: asked, agreed, refused | Refusals are where segregation hides |
| Applicants, shortlisted, appointed, by gender | Tells recruitment from retention |
| Leavers within a year of maternity leave | A warning light |

Second, suppression. Any cell under 10 people is merged upwards or left blank, and the page says so. Two small services are shown only as part of a larger one.

Third, the question. Each page ends with one sentence written by HR for that director, such as “Nobody has worked part time above grade 11 in your service since at least 2019. What would have to be true for that to change?” The chief executive asks for an answer in writing.`,
    involved: `A policy officer, the HR systems team, an analyst from finance, the directors and, decisively, the chief executive’s diary secretary, who refused to let the item fall off the agenda.`,
    time: 'Five months to the first edition; now two days a quarter',
    cost: 'No new money. About 35 days of staff time in the first year',
    whatHelped: `A chief executive who asked the question aloud. A director who, in the second quarter, said “I don’t know, and I should”. After that it was allowed not to know.`,
    whatGotInTheWay: `Our HR system records working pattern and grade in different modules that share no key except a surname and date of birth. For two quarters the join was done by hand, with an error rate of 4%, which we found because a director spotted herself in the wrong row. We paused, corrected it, apologised and published what had gone wrong.

Buy-in was uneven. One directorate said its pages were “noise”. We stopped arguing and showed its page beside the others. There was also a real risk of turning people into a league table; we removed the red and green on the advice of the unions.`,
    whatChanged: `By the sixth edition every directorate had answered its question at least four times. Three changed something outside the meeting: senior posts are advertised as open to job share unless the director signs a reason, and interview panels see the shortlist figures before they meet. The part-time share above grade 9 has moved from 6% to 9%. That is small, and may be chance; we shall know in another two years.`,
    results: [
      {
        finding: 'Directorates that discuss gender data every quarter',
        before: '0 of 6',
        after: '6 of 6',
        evidence: ['document'],
      },
      {
        finding: 'Part-time share of posts above grade 9',
        before: '6%',
        after: '9%',
        evidence: ['hr-data'],
        note: 'Of about 410 posts. Too early to call a trend.',
      },
      {
        finding: 'Senior adverts open to job share',
        before: '18%',
        after: '71%',
        evidence: ['hr-data', 'document'],
        note: '50 adverts in the year before, 45 in the year after.',
      },
    ],
    doDifferently: `I would fix the data join before showing anything. One wrong row costs more trust than ten late pages.`,
    advice: `Make it short enough to be read in the lift. Put one question on it. And settle the rule for small numbers in writing before a director asks you who the “1” is. Our suppression rule follows the hub’s guidance on [publishing when numbers are small](guidance:publishing-when-numbers-are-small).`,
    relatedGuidance: [
      'gathering-gender-data',
      'publishing-when-numbers-are-small',
      'five-questions-for-leaders',
    ],
    meetings: ['meeting-3-data-people-trust'],
    contact: 'equalities@kinharrow.example',
  },
  {
    key: 'job-share-register-nobody-searched',
    title: 'The job share register that nobody searched',
    summary:
      'This council launched a register to match people who wanted to share senior jobs. After a year it had plenty of names and no matches, and was closed. What replaced it was cheaper and duller.',
    outcome:
      'Register closed after 14 months without a match; advertising every senior post as open to job share did what it could not.',
    organisation: 'kinharrow-council',
    sector: 'local-government',
    size: '1000-4999',
    stage: 'doing',
    tier: 'bronze',
    topics: ['flexible-working', 'recruitment-and-progression'],
    standards: ['flexible-working', 'occupational-segregation'],
    barriers: ['seen-as-nice-to-have', 'backlash', 'leadership-buy-in'],
    maturity: 'stopped',
    indicators: ['policy-changed'],
    happenedFrom: '2024-06-01',
    reviewedAt: '2026-08-17',
    nextReview: '2027-08-17',
    publishedAt: '2026-04-09',
    startingPoint: `Women were 74% of our workforce and 41% of those above grade 12. Focus groups with women at grades 9 to 11 said that they would apply for service manager posts if they could share one. Managers said nobody ever applied in pairs. Each side was describing the same empty space.`,
    aim: `A register would introduce people to each other. We hoped for five job-share pairs above grade 11 in the first year and a ripple after them.`,
    whatWeDid: `We built a form on the intranet: your grade, the work you would like to share, the days you could do, a paragraph about how you work. HR would search it when a senior vacancy came up and put people in touch.

The launch was good. The deputy chief executive spoke; the film had 900 views. In the first month 37 people joined the register, most of them women. By month six it was 44. And then nothing. When vacancies arose, recruiters were meant to look at the register. We checked twenty vacancies: it had been opened for three, and by then the advert had closed for two of those.

In month nine we made it a required step in the recruitment system. Recruiters ticked the box. In month eleven we asked them why, over coffee. “Because I need someone by May” was the kindest answer. Another said that job share was a lovely idea for people with less demanding jobs.

We closed it in month fourteen, wrote to all 44 people to say so and why, and asked if we might pass their interest to a named recruiter instead. Most agreed.`,
    involved: `HR policy, recruitment, communications, the women’s network. Hiring managers were informed; we now see that they were never *involved*.`,
    time: '14 months from launch to closure',
    cost: '£4,800 for the form and the film, plus roughly 40 days of staff time',
    whatHelped: `Setting a date to decide. We had said at the launch that we would look at it after a year and keep it only if it had matched people. That made it possible to stop without anyone losing face.`,
    whatGotInTheWay: `The register put all the effort on the people with the least power: two women had to find each other, agree a plan, and then persuade a manager who had not asked. Meanwhile the advert went out as full time.

It was seen as nice to have. No manager was ever asked why a post could *not* be shared. And there was some backlash in comments under the film, about “jobs for the girls” and “half the commitment”; we removed the abusive ones and should have answered the others.

Finally, privacy. A register of people who want a different job is a list some managers were eager to see. Several staff left it when they understood who had access.`,
    whatChanged: `The failure did one useful thing: it showed with evidence that the problem was demand from managers, not supply of people. The senior team accepted that, and since spring every advert above grade 9 says “full time, part time or job share” unless a director signs a reason to publish. Recruitment introduces applicants who say they would share. The [quarterly page of gender data](case-studies:one-page-of-gender-data) tracks it.`,
    results: [
      {
        finding: 'Job-share pairs made by the register',
        before: 'a hope of five',
        after: 'none',
        evidence: ['hr-data'],
      },
      { finding: 'People who joined the register', after: '44', evidence: ['document'] },
      {
        finding: 'Sampled vacancies for which the register was opened',
        after: '3 of 20',
        evidence: ['document'],
      },
    ],
    doDifferently: `We would begin with the advert. It is one sentence, it reaches everyone, and it makes the manager explain instead of the applicant.`,
    advice: `If your idea needs someone to remember to look at it, it will fail in a busy month. Change a default instead. And if you are running something that is not working, [tell people that you are closing it](guidance:when-a-practice-does-not-work); the reply we valued most said “thanks for not pretending”.`,
    relatedPolicies: ['brackenford-flexible-working-policy'],
    relatedGuidance: ['flexible-working-for-frontline-roles', 'when-a-practice-does-not-work'],
    meetings: ['meeting-5-when-it-does-not-work'],
    contact: 'equalities@kinharrow.example',
  },
  {
    key: 'commercial-sexual-exploitation-and-the-expenses-policy',
    title: 'Commercial sexual exploitation and the expenses policy: beginning an awkward conversation',
    summary:
      'A question about a conference trip led this council to see that nothing in its code of conduct mentioned commercial sexual exploitation. It is still exploring what an employer should say.',
    outcome: 'A draft clause and a conversation guide are with the unions; nothing has been adopted yet.',
    organisation: 'kinharrow-council',
    sector: 'local-government',
    size: '1000-4999',
    stage: 'exploring',
    tier: 'bronze',
    topics: ['workplace-culture', 'leadership-and-governance'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['commercial-sexual-exploitation', 'sexual-harassment'],
    barriers: ['low-understanding', 'seen-as-nice-to-have', 'backlash'],
    maturity: 'trying',
    indicators: ['colleagues-talk'],
    contentNote:
      'Discusses commercial sexual exploitation as an employment matter, without accounts of individuals.',
    happenedFrom: '2026-02-01',
    reviewedAt: '2026-10-28',
    nextReview: '2027-04-28',
    publishedAt: '2026-08-26',
    startingPoint: `Equally Safe, Scotland’s strategy on violence against women and girls, counts commercial sexual exploitation as a form of it. Our staff policies did not mention it once. That came to light over something small: a colleague asked whether the hospitality rules said anything about evenings out on council trips that end in a lap-dancing club. They did not. The advice she got was to stay in her room.`,
    aim: `To find out what it would mean to take our own strategy seriously as an employer: in conduct, in travel and hospitality, in what council devices are used for, and in how we treat a colleague who has been exploited herself.`,
    whatWeDid: `Not much yet, and slowly. So far:

1. a reading group of 14 people from HR, licensing, community safety and the unions met four times, with a speaker from a support service at the second;
2. we read our code of conduct, IT acceptable use, hospitality and procurement rules side by side and marked every gap;
3. we drafted a clause that says council time, money, travel and devices are not to be used to buy sex or visit sexual entertainment venues;
4. we drafted a page for managers on what to do if someone discloses that she has been, or is being, exploited. It starts by saying that it is not misconduct to have been harmed.

That last sentence took two meetings. Several of us had quietly assumed the opposite.`,
    involved: `HR, licensing, community safety, trade unions, a specialist support service and the [leadership group](topics:leadership-and-governance) as a sounding board.`,
    time: 'Eight months of monthly meetings so far',
    cost: 'A speaker’s fee of £250',
    whatHelped: `Starting with a reading group instead of a policy. People could change their minds without voting. The licensing officers knew far more about the local picture than HR did.`,
    whatGotInTheWay: `Embarrassment, mostly. Some thought that the topic had nothing to do with work and that we were inviting ridicule; the local paper has already rung. A few worried that a conduct clause would be used to search people’s devices, which was a fair concern, and the draft now says that it creates no new monitoring.

There is real disagreement too about whether the clause helps anyone harmed, or only protects the council’s name. We have not resolved it. For a while that stopped us; now we write it down in the paper as a disagreement.`,
    whatChanged: `People in the group say that they speak differently about evenings away, and some who organise conferences have changed the wording of their joining notes. It is talk so far, and we do not want to call it more.`,
    results: [
      {
        finding: 'Staff policies that mention commercial sexual exploitation',
        before: '0 of 9 reviewed',
        after: '2 of 9, in draft',
        evidence: ['document'],
      },
      {
        finding: 'Members of the reading group who see it as a matter for an employer',
        before: 'about half',
        after: 'nearly all',
        evidence: ['focus-group'],
        note: 'A show of hands among 14 people, first and fourth meeting.',
      },
    ],
    advice: `Read your own documents first: it is hard to argue with a gap on paper. Settle the position of someone who has been exploited *before* you write anything about conduct. And expect silence in the room; the second meeting was better than the first.`,
    relatedGuidance: ['five-questions-for-leaders', 'answering-backlash'],
    contact: 'equalities@kinharrow.example',
  },
]
