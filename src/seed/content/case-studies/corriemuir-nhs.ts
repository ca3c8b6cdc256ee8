import type { CaseStudySample } from '../types'

export const corriemuirNhs: CaseStudySample[] = [
  {
    key: 'porters-into-theatre-support',
    title: 'Two doors that had never opened: porters, domestics and jobs that had always gone to one sex',
    summary:
      'Porters were men and domestics were women, on neighbouring grades with different prospects. A rural health board opened a shared trainee route into theatre support and has met interest, resentment and some progress.',
    outcome:
      'The first shared recruitment drew 58 internal applicants, 26 of them from jobs where their sex is rarely found.',
    organisation: 'nhs-corriemuir',
    sector: 'nhs',
    size: '1000-4999',
    stage: 'doing',
    tier: 'development',
    topics: ['occupational-segregation', 'recruitment-and-progression'],
    standards: ['occupational-segregation'],
    barriers: ['backlash', 'time-and-capacity'],
    maturity: 'early-signs',
    indicators: ['commitment-made', 'behaviour-changed'],
    happenedFrom: '2025-06-01',
    reviewedAt: '2026-08-03',
    nextReview: '2027-08-03',
    publishedAt: '2026-06-09',
    startingPoint: `Our pay gap report gives an average. It does not tell you that in one corridor of the hospital there were two rooms: a porters’ lodge with only men in it, and a domestic services store with almost only women. Porters could progress to theatre support and from there to assistant practitioner. Domestics could progress to domestic supervisor. Nobody had decided this. It was simply where the noticeboards hung.`,
    aim: `A route into clinical support that is open to both rooms on the same terms, and a first group large enough that nobody has to be the only one.`,
    whatWeDid: `We rewrote the trainee theatre support post. “Previous experience of moving patients” went; “able to work calmly with people who are anxious” and “careful with procedures” came in, which both groups can show. Manual handling is taught in week one, and was never a reason.

Then we did the following, in this order:

1. held taster shifts in theatre for anyone in facilities, with backfill;
2. put the advert on both noticeboards, in payslips and in the break-room slideshow, with a phone number instead of a link;
3. replaced the long form with a conversation of twenty minutes, scored by a trained pair;
4. guaranteed starters the right to return to their old post for six months;
5. arranged lockers and changing space *before* the start date.

The last sounds trivial. In an earlier attempt someone had been given a cupboard.`,
    involved: `Theatre management, facilities, partnership reps, the practice education team and the equality lead. Two wards lent their seminar rooms.`,
    time: 'Eleven months from first meeting to the first trainees',
    cost: '£7,500, nearly all backfill for taster shifts',
    whatHelped: `Guaranteed return. Many people in their fifties told us that it was the only reason they dared apply. The theatre manager, who had started as a domestic thirty years ago, told her story at each taster shift and it did more than the advert.`,
    whatGotInTheWay: `There was backlash in the lodge. The route had been the porters’ promised way up, and some felt robbed. “You’re taking our jobs to give them to the cleaners” was said aloud. Reps from the same union had members on both sides. What calmed it, though not for everyone, was adding places and publishing the scoring.

Time was the second barrier. Facilities runs without slack; each taster shift needed cover, and in February we cancelled half of them. And the new trainees were put on nights sooner than promised, until partnership reps raised it.`,
    whatChanged: `Of 58 internal applicants, 26 came from a job in which their sex is rarely found. Applications from domestics to clinical support posts in general have gone up as well, to 31 in a year from 11. We will not give numbers for those appointed, because the group is small. All of them are still in post at six months.`,
    results: [
      {
        finding: 'Internal applicants to theatre support',
        before: '16, at the previous recruitment',
        after: '58',
        evidence: ['hr-data'],
      },
      {
        finding: 'Applications from domestic services to any clinical support post, in a year',
        before: '11',
        after: '31',
        evidence: ['hr-data'],
      },
      {
        finding: 'Staff in facilities who think that progression is fair',
        before: '28%',
        after: '39%',
        evidence: ['staff-survey'],
        note: '120 of 204 answered before and 117 after. Answers from porters fell slightly.',
      },
    ],
    doDifferently: `Speak to the porters first, and separately. We announced an opportunity to everybody and forgot that for one group it sounded like a loss.`,
    advice: `Walk the building and note who sits where; it takes an hour and tells you more than the average pay gap. Rewrite the essential criteria with somebody from the group you are not getting. And check the lockers. The fire service’s case on [exit conversations](case-studies:exit-conversations-that-people-finish) shows what happens later when nobody did.`,
    relatedPolicies: ['northmarch-fair-recruitment-policy'],
    relatedGuidance: ['understanding-your-gender-pay-gap', 'answering-backlash'],
    contact: 'partnership@corriemuir.example',
  },
  {
    key: 'menopause-clinic-for-shift-staff',
    title: 'A menopause clinic that opens at half past seven in the morning',
    summary:
      'Menopause support existed for staff who work nine to five. This board set up a drop-in at the change of shift, gave managers a list of adjustments they may grant on the spot, and had a university evaluate it.',
    outcome:
      'Independent evaluation found that 7 in 10 users had an adjustment within two weeks; intention to leave halved among them.',
    organisation: 'nhs-corriemuir',
    sector: 'nhs',
    size: '1000-4999',
    stage: 'embedding',
    tier: 'development',
    topics: ['menopause', 'frontline-and-shift-workers'],
    standards: ['workplace-culture', 'flexible-working'],
    barriers: ['dispersed-staff', 'low-understanding'],
    maturity: 'independently-evaluated',
    indicators: ['policy-changed', 'colleagues-talk', 'behaviour-changed'],
    image: 'image-morning-rings',
    happenedFrom: '2024-09-01',
    reviewedAt: '2026-07-21',
    nextReview: '2027-07-21',
    publishedAt: '2025-12-15',
    startingPoint: `Nearly half of our women staff are between 45 and 60. We had a menopause webpage, a menopause café at two in the afternoon and a policy that spoke of fans and desks. Night staff asked, politely, what desk. In an internal survey 31% of women aged 45 to 60 said that symptoms had made them think of leaving in the last year.`,
    aim: `Help at the hour when shift staff are in the building, and adjustments that work on a ward, in a kitchen and in an ambulance bay.`,
    whatWeDid: `A nurse practitioner with menopause training runs a drop-in from 07:30 to 09:00 at the hospital every Tuesday, and by video for the community hospitals. Night staff come before going home; day staff can leave the floor for twenty minutes, which counts as work.

We asked ward and service managers what they could allow without asking anyone. Together we made a list of fourteen adjustments, each tried by somebody:

- a second uniform in a lighter cloth, ordered by the manager;
- a fixed run of days or nights for three months;
- a rest break that moves with sleep, not with the clock;
- cold water within reach in theatres and kitchens;
- being excused from particular masks or gowns when there is a safe alternative.

A manager may grant any of them for twelve weeks without a form. Only longer changes go to occupational health.

Training for managers was forty minutes, on the ward, given by a nurse. It deals with what not to do too: no guessing at a woman’s age, no jokes, no pressing for details.`,
    involved: `Occupational health, a nurse practitioner, procurement (for the uniforms), staff side, and researchers from the [University of Kinharrow](organisations:university-of-kinharrow) who were funded separately and reported to the board’s staff governance committee.`,
    time: 'Six months to set up; three hours a week since',
    cost: '£18,400 a year, two thirds of it the practitioner’s time',
    whatHelped: `The hour. Everyone mentions it. So did procurement, which had a lighter tunic in its catalogue all along. And the list gave managers permission: most wanted to help and had been afraid of creating a precedent.`,
    whatGotInTheWay: `The board is spread over four valleys and the video link in one community hospital fails in bad weather. Catering and domestic staff came late to it: only when a supervisor in the kitchen went herself, and said so.

Not everyone liked the name. Some trans and non-binary staff, and women with early or surgical menopause, did not recognise themselves in the first posters. The second ones dropped the age range.`,
    whatChanged: `The researchers followed 112 users for a year and compared them with 118 staff of similar age and job in services that did not yet have the list. 71% had an adjustment within a fortnight (comparison: 24%). Intention to leave among users went from 34% to 17%; in the comparison group it fell from 32% to 29%. Sickness absence fell slightly in both groups and the difference could be chance, which the report says plainly.`,
    results: [
      {
        finding: 'Users who had an adjustment within two weeks',
        before: '24% in the comparison group',
        after: '71%',
        evidence: ['staff-survey', 'hr-data'],
        note: '112 users, 118 in the comparison group.',
      },
      {
        finding: 'Users who had thought of leaving because of symptoms',
        before: '34%',
        after: '17%',
        evidence: ['staff-survey', 'lead-interview'],
        note: 'Comparison group: 32% to 29%.',
      },
      {
        finding: 'Managers confident about making an adjustment',
        before: '38%',
        after: '81%',
        evidence: ['staff-survey'],
        note: '97 managers before, 104 after.',
      },
    ],
    doDifferently: `Put uniforms first. They were the cheapest change and the most asked for, and we did them last.`,
    advice: `Ask when your staff are awake. Then give managers a list and the authority to use it. Menopause is not itself a protected characteristic, but treating someone badly because of it may be sex, age or disability discrimination under the Equality Act 2010: the list is also your protection. The [policy](policies:corriemuir-menopause-policy) prints all fourteen.`,
    relatedPolicies: ['corriemuir-menopause-policy'],
    relatedGuidance: ['menopause-adjustments-beyond-the-desk', 'reaching-staff-without-a-desk'],
    meetings: ['meeting-2-staff-without-a-desk'],
    contact: 'oh@corriemuir.example',
  },
]
