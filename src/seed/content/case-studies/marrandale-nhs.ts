import type { CaseStudySample } from '../types'

export const marrandaleNhs: CaseStudySample[] = [
  {
    key: 'safe-leave-without-naming-why',
    title: 'Safe leave through the roster, without writing down why',
    summary:
      'Nurses could take paid safe leave on paper, yet the electronic roster showed the reason to a whole ward. The board changed one absence code and the way it was approved, and use of the leave followed.',
    outcome:
      'Recorded safe leave rose from 12 episodes to 46 in a year, with no reason visible on any roster.',
    organisation: 'nhs-marrandale',
    sector: 'nhs',
    size: '5000-plus',
    stage: 'embedding',
    tier: 'working-towards',
    topics: ['safe-leave', 'domestic-abuse-at-work', 'handling-disclosures'],
    standards: ['violence-against-women', 'data'],
    kinds: ['domestic-abuse', 'coercive-control', 'stalking'],
    barriers: ['hr-systems', 'under-reporting'],
    maturity: 'evaluated-locally',
    indicators: ['disclosure-handled-well', 'policy-changed', 'data-collected'],
    image: 'image-roster-blocks',
    happenedFrom: '2025-04-01',
    reviewedAt: '2026-09-29',
    nextReview: '2027-09-29',
    publishedAt: '2026-05-12',
    cameFrom: ['leave'],
    startingPoint: `Our policy on gender-based violence (GBV) gives up to ten days of paid leave a year to staff who need to move house, see a solicitor, get a child into a new school or simply be somewhere else. In 2024 it was used 12 times in a workforce of more than 6,000, four fifths of them women.

We asked staff-side reps why. One took out a tablet, opened the roster for her own ward, and pointed to a cell: *SPL – DA*. Anyone on the ward could read it. So could anyone who walked past the desk.`,
    aim: `Leave for safety must look like any other leave to everybody except the approver. And the number of people who know why must be as small as possible: ideally one, besides the person herself.`,
    whatWeDid: `The change was technical, and took a nurse, a payroll manager and the roster team to find.

1. **One neutral code.** We put safe leave, carer’s leave, bereavement and urgent domestic leave under “Special leave – paid”. The reason sits in a restricted HR table that ward managers and roster users cannot see.
2. **Any trained approver.** A nurse may ask her own manager, another manager in a list of 60, a staff-side rep or the confidential line. The approver enters a five-figure reference, no words.
3. **Half days and hours.** The old code allowed whole shifts only. Appointments take two hours. Now leave can be taken in hours.
4. **No evidence demanded.** The form had asked for “a police or court reference if available”. People read that as compulsory. It is gone.
5. **Checks on payslips.** Special leave is paid at the average of the last twelve weeks, so that enhancements do not vanish and someone at home does not see a lower figure.

The fifth point came from a victim-survivor in our reference group who pointed out that a short payslip can start an argument.`,
    involved: `The roster team, payroll, staff side, the GBV lead, information governance and a reference group of victim-survivors, run and supported by an outside service so that nobody had to be known to HR.`,
    time: 'Seven months, most of it waiting for a slot in the system supplier’s release',
    cost: '£9,000 for the supplier’s change; leave itself is paid from ward budgets, topped up centrally after the second day',
    whatHelped: `Staff side brought the screenshot. It persuaded the executive group in about ten seconds where two papers had not. Central funding after day two also took away the worst incentive: no ward manager has to choose between a colleague and the budget.`,
    whatGotInTheWay: `The supplier said that absence codes were national and could not be changed; that turned out to be true for reporting codes and untrue for display names. We lost eleven weeks to finding out.

Under-reporting does not end because a code does. A third of wards recorded no safe leave at all in the first year. Some managers still ask “what for?”, and one list of approvers went out of date within a quarter. And by hiding the reason well we made it harder to count: only a monthly extract in the restricted table tells us about use, and we publish it for the whole board alone.`,
    whatChanged: `In the twelve months after the change there were 46 episodes of safe leave, 29 of them shorter than a shift. In a survey of ward managers, those who knew how to arrange it went from 33% to 78%. We asked the service that runs the reference group to tell us, in general terms, what it hears: people are being told about the leave early, and are believed.

It is now copied in our [violence against women policy](policies:marrandale-violence-against-women-policy), version 3.`,
    results: [
      {
        finding: 'Episodes of safe leave in a year',
        before: '12',
        after: '46',
        evidence: ['hr-data'],
        note: 'A rise is use of support, not a rise in abuse. Episodes, not people.',
      },
      {
        finding: 'Ward managers who know how to arrange safe leave',
        before: '33%',
        after: '78%',
        evidence: ['staff-survey'],
        note: '141 answered before, 158 after.',
      },
      {
        finding: 'Rosters on which a reason can be read',
        before: 'every ward',
        after: 'none',
        evidence: ['observation', 'document'],
        note: 'Checked on 40 wards by staff side.',
      },
    ],
    doDifferently: `We would ask for a demonstration of every screen on which a new kind of leave appears before agreeing to a policy, instead of three years after.`,
    advice: `There is no general legal right to paid safe leave in Scotland, so what you write is what people have: write it well. Then sit beside someone who approves leave and watch what the screen shows. If your system cannot hide a reason, do not record one. The [guidance on safe leave](guidance:setting-up-safe-leave) has our checklist of screens.`,
    relatedPolicies: ['marrandale-violence-against-women-policy', 'tidal-safe-leave-procedure'],
    relatedGuidance: ['setting-up-safe-leave', 'responding-to-a-disclosure'],
    meetings: ['meeting-4-managers-and-disclosures'],
    contact: 'gbv-lead@marrandale.example',
  },
  {
    key: 'sexual-harassment-by-patients',
    title: 'Sexual harassment by patients: a script, a sign and someone who comes',
    summary:
      'Healthcare support workers told the board that being groped or propositioned was “part of the job”. Two wards tried a shared script, a plain notice and a rule that a senior nurse always comes.',
    outcome:
      'Reports on the pilot wards went from 13 in six months to 41, and staff say that something now happens.',
    organisation: 'nhs-marrandale',
    sector: 'nhs',
    size: '5000-plus',
    stage: 'doing',
    tier: 'working-towards',
    topics: ['preventing-sexual-harassment', 'harassment-by-the-public'],
    standards: ['workplace-culture', 'violence-against-women'],
    kinds: ['sexual-harassment', 'rape-and-sexual-assault'],
    barriers: ['under-reporting', 'seen-as-nice-to-have'],
    maturity: 'early-signs',
    indicators: ['seen-as-workplace-issue', 'colleagues-talk', 'behaviour-changed'],
    contentNote: 'Describes sexual harassment of staff by patients in general terms.',
    image: 'image-ward-circles',
    happenedFrom: '2025-10-01',
    reviewedAt: '2026-10-12',
    nextReview: '2027-04-12',
    publishedAt: '2026-09-01',
    startingPoint: `Incident reports suggested that sexual harassment hardly happened: 13 entries in six months on two large medical wards. Then a practice educator held listening sessions for support workers, 96% of whom are women on those wards. In every session, within minutes, people were telling each other about it. Why not report? “Because it’s just old men.” “Because he’s confused.” “Because the form takes half an hour and nobody rings.”

The duty to take reasonable steps to prevent sexual harassment came into force in October 2024. Our risk assessment had treated patients as out of our control.`,
    aim: `Not zero reports. We wanted staff to be able to say a sentence, and to be certain that a person with authority would come to the bedside. We also wanted something fair to patients who cannot control what they do.`,
    whatWeDid: `Support workers wrote the script with a speech and language therapist:

> [!quote] Script used on two medical wards
> Stop. That isn’t okay. I’m going to finish this with someone else here.

It is short enough to say when frightened, and does not argue. On hearing it a colleague steps in. The nurse in charge then comes, every time, in the same shift. She speaks to the patient, or adjusts care where the behaviour comes from delirium or dementia, and rings the support worker afterwards.

1. **A notice** at each bay says that staff are here to care for you and that touching or sexual remarks will be challenged. Patients helped to word it.
2. **A one-minute report.** Five taps on the ward tablet. The educator completes the full form.
3. **Care plans.** Where a patient’s condition plays a part, the plan says who gives personal care and how, without shaming anyone.
4. **A route for serious assault.** Police are called if the member of staff wants it; she is never sent home without someone to go with.`,
    involved: `Support workers, nurses in charge, a practice educator, the dementia specialist nurse, patient representatives, occupational health and staff side.`,
    time: 'Nine months, with a short session for each shift team every fortnight',
    cost: 'About £1,100 for printing and backfill',
    whatHelped: `That the people most affected wrote it. And that the senior nurses were asked to promise one thing only. They kept it on 37 of 41 occasions, which we checked.`,
    whatGotInTheWay: `At first managers saw it as a nicety for quieter times. Winter pressure stopped the sessions for six weeks. Some doctors thought the notice would frighten patients; complaints about it came to none, but the fear was real and needed a meeting.

The hardest part was delirium. Several experienced nurses felt that to report a confused man was disloyal to him. What changed minds was the dementia nurse saying that a report is how he gets a better care plan.`,
    whatChanged: `There were 41 short reports in six months. In the last round of listening sessions staff described specific occasions on which a senior nurse came. Sickness absence did not change, and we do not expect that it would on two wards. We have not yet measured patients’ experience.`,
    results: [
      {
        finding: 'Reports of sexual harassment by patients in six months, two wards',
        before: '13',
        after: '41',
        evidence: ['hr-data', 'document'],
        note: 'We read the rise as trust in the response.',
      },
      {
        finding: 'Occasions on which the nurse in charge came in the same shift',
        before: 'not recorded',
        after: '37 of 41',
        evidence: ['document', 'observation'],
      },
      {
        finding: 'Support workers who agree “if I report it, something happens”',
        before: '19%',
        after: '58%',
        evidence: ['staff-survey'],
        note: '74 answered before, 69 after.',
      },
    ],
    doDifferently: `Include night shift from the first week. Their sessions began two months later and they noticed.`,
    advice: `Separate the two questions “is he responsible?” and “was she harmed?”. The second does not depend on the first. Then promise only what you can keep: a person who comes is worth more than a poster that does not. See the guidance on the [duty to prevent sexual harassment](guidance:the-duty-to-prevent-sexual-harassment), part 3, for people who are not employees.`,
    relatedPolicies: ['marrandale-violence-against-women-policy', 'osier-client-harassment-protocol'],
    relatedGuidance: ['the-duty-to-prevent-sexual-harassment'],
    meetings: ['meeting-6-the-prevention-duty'],
    contact: 'gbv-lead@marrandale.example',
  },
]
