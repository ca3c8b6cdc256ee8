import type { PolicySample } from '../types'

export const workingLifePolicies: PolicySample[] = [
  {
    key: 'brackenford-flexible-working-policy',
    title: 'Flexible working policy, Brackenford College',
    summary:
      'Every post says when, where and how much before it is advertised. Requests are decided in 20 working days, and a refusal needs a director’s reason and a trial that failed.',
    policyType: 'flexible-working',
    organisation: 'brackenford-college',
    policyOwner: 'Vice Principal, Resources',
    versionLabel: '2.3',
    effectiveFrom: '2026-01-12',
    sector: 'education',
    size: '250-999',
    topics: ['flexible-working', 'recruitment-and-progression'],
    standards: ['flexible-working', 'occupational-segregation'],
    reviewedAt: '2026-01-12',
    nextReview: '2028-01-12',
    publishedAt: '2026-01-30',
    licence: 'ogl-3',
    scope: 'All posts and all staff, teaching and support, from the first day of employment and before it: the advert is part of the policy.',
    consultation: `Both recognised unions, all hiring managers, part-time lecturers and workshop technicians. Part-time lecturers asked for the review of earlier refusals that is now section 5.`,
    equalityImpact: `Of earlier refusals 78% had been of requests by women. Technicians and trades lecturers had never had a request agreed. The assessment set the overlap of technician hours, and a yearly look at decisions by sex, grade and contract, with nothing under ten.`,
    body: `## 1. Our starting point

Flexibility is how work is designed and not a favour to individuals. Each post has three lines: **when** the work has to be done, **where**, and **how much**. They are in the advert, the offer and the contract.

## 2. Advertising

Managers write the three lines. A post may be advertised as fixed hours, full time or on site only if a director signs a reason, and the reason is printed in the advert. Interviewers do not raise the subject.

## 3. Asking for a change

The law in Great Britain lets an employee make a statutory request from the first day, twice in any twelve months, and gives the employer two months to decide after consulting the employee. We go further:

- ask anyone in any way; an email of one line will do;
- as often as life changes;
- you have an answer within **20 working days**;
- you need not say why. If you would like to, tell HR instead of your manager.

## 4. Deciding

1. Talk. What has to be covered, and by when? Who else might want a change?
2. Try. If the manager is unsure the answer is a trial of 12 weeks, with a note of what would count as working.
3. Decide. A refusal needs one of the business reasons in the legislation, evidence from a trial or a clear account of why none was possible, and a director’s signature.
4. Appeal to a panel which includes a union nominee, within 10 working days.

## 5. Earlier refusals

Anyone refused before January 2026 may ask again with no waiting time, and is treated as a new request.

## 6. Patterns we use

Job share (one contract each, one role, one handover hour that is paid). Part time at all grades. Compressed and annualised hours. Term time. Staggered starts for workshop opening, with two technicians overlapping. Home working for preparation and marking. A phased return after maternity, adoption, illness or bereavement. Protected blocks for teaching staff: up to two a week that cannot be timetabled.

## 7. Safety

If you need different hours, a different campus or unpredictability in your timetable because of domestic abuse or stalking, say “safety” to HR. It is done the same day, and is not a flexible working request; it is not recorded as one.

## 8. Fairness

Part-time staff have the same access to training, promotion and development, at times when they work. Meetings that everyone must attend are between 10 and 3. Managers do not count presence.

## 9. Watching ourselves

Each year the board sees requests, trials, agreements and refusals by sex, grade and type of contract, and every reason for advertising without flexibility.`,
    changes: [
      { version: '2.3', date: '2026-01-12', note: 'Right to ask again; safety changes taken out of the request procedure.' },
      { version: '2.0', date: '2025-01-06', note: 'Three lines in each advert; director’s signature.' },
      { version: '1.4', date: '2024-04-06', note: 'Statutory right to request from day one.' },
    ],
  },
  {
    key: 'corriemuir-menopause-policy',
    title: 'Menopause and menstrual health policy, NHS Corriemuir',
    summary:
      'Fourteen adjustments a manager may grant on the spot, for wards, kitchens, laundries and ambulances as well as desks, and what nobody may ask.',
    policyType: 'menopause',
    organisation: 'nhs-corriemuir',
    policyOwner: 'Head of Occupational Health',
    versionLabel: '2.0',
    effectiveFrom: '2025-10-18',
    sector: 'nhs',
    size: '1000-4999',
    topics: ['menopause', 'frontline-and-shift-workers'],
    standards: ['workplace-culture', 'flexible-working'],
    reviewedAt: '2026-07-21',
    nextReview: '2027-10-18',
    publishedAt: '2025-12-15',
    licence: 'ogl-3',
    scope: 'All staff and students with symptoms linked to menopause, perimenopause, surgical or early menopause, or menstruation, whatever their gender.',
    consultation: `Staff side, night staff on four wards, catering and domestic services, the LGBT+ network, procurement, infection control and ward managers, who supplied the list.`,
    equalityImpact: `Covers younger staff with early menopause, trans and non-binary staff, and women of minority ethnic backgrounds, who may have symptoms earlier. Posters were changed as a result.`,
    body: `## What you can expect

To be taken seriously, to have an adjustment within days, and not to be asked questions that you would rather not answer. You do not need a diagnosis or a letter from your GP.

## Fourteen adjustments

Any manager may agree to these for up to twelve weeks, with no form and without asking occupational health:

1. A second uniform in the lighter cloth.
2. A change of uniform during the shift, and somewhere to do it.
3. A fixed run of days or of nights for three months.
4. Rest breaks that move.
5. Toilet and washing breaks at any moment.
6. Cold water within reach, in theatres and kitchens too.
7. A fan, or a place away from ovens, dryers and sterilisers.
8. Excused from particular masks or gowns where there is a safe alternative agreed with infection control.
9. Swapping a task that has become hard for a time, such as long driving.
10. Written notes after meetings and handovers.
11. A quiet place for twenty minutes.
12. Different start times.
13. Home working for tasks which allow it.
14. Time to go to the drop-in or to a health appointment, as work.

What somebody needs that is not on the list is discussed, not refused. After twelve weeks the adjustment may go on. If it needs a contract change or equipment, occupational health helps.

## Talking about it

Managers: ask “is there anything that would make work easier at the moment?” and wait. Do not guess at someone’s age or health. Do not joke. Tell nobody. Staff: you may talk to any manager on the site, to the Tuesday drop-in, to staff side or to occupational health.

## Absence

Absence with a connection to menopause or menstrual health may be recorded as such if you wish. It is looked at with understanding when absence is reviewed, and episodes which are part of one condition are counted as one.

## The law

Menopause is not a protected characteristic. Less favourable treatment because of it may nevertheless be discrimination on grounds of sex, age or disability under the Equality Act 2010. Where symptoms have a substantial and long-term adverse effect on day-to-day activities they may amount to a disability, and there is then a duty to make reasonable adjustments. Health and safety law requires us to assess risks for everyone.

## Menstrual health

The same list applies to heavy or painful periods, endometriosis and similar conditions. Free period products are in every staff toilet, including the ambulance bays.

## Checking that it works

Each year staff governance hears how soon adjustments were made, in which services, and in which none were asked for. Silence in a service prompts a visit.`,
    changes: [
      { version: '2.0', date: '2025-10-18', note: 'Fourteen adjustments; menstrual health; new posters.' },
      { version: '1.0', date: '2021-10-18', note: 'First policy.' },
    ],
  },
  {
    key: 'larkbeacon-family-leave-policy',
    title: 'Family and caring leave policy, Larkbeacon Community Trust',
    summary:
      'Maternity, adoption, paternity, shared parental, parental, neonatal, carer’s and “life happens” leave for a small charity, with what is law and what the trust adds on one table.',
    policyType: 'family-leave',
    organisation: 'larkbeacon-trust',
    policyOwner: 'Trust manager',
    versionLabel: '1.2',
    effectiveFrom: '2026-05-11',
    sector: 'third-sector',
    size: '10-49',
    topics: ['small-employers', 'flexible-working'],
    standards: ['flexible-working', 'occupational-segregation'],
    reviewedAt: '2026-05-11',
    nextReview: '2027-05-11',
    publishedAt: '2026-06-01',
    licence: 'cc-by-4',
    scope: 'Everyone employed by the trust, drivers and café staff on variable hours included.',
    consultation: `Discussed by all staff at one of our Wednesday lunches, with a trustee taking notes. The bus drivers asked for carer’s leave in hours.`,
    equalityImpact: `We looked at each kind of leave and asked who could afford to take it. Unpaid leave is in practice leave for people with savings; so the two kinds most used by our lowest-paid staff are paid, for a few days.`,
    body: `## How to read this

The left-hand column is the law’s name for it, so that you can look it up. Rates and qualifying times change every April: the manager checks them on gov.uk, and will sit down with you and work out what you get. Ask early; nothing bad follows from asking.

| Leave | What the law gives, in outline | What we add |
| --- | --- | --- |
| Maternity | Up to 52 weeks; statutory pay for up to 39 if you qualify | First 8 weeks at full pay; ten paid keeping-in-touch days |
| Adoption | The same pattern as maternity | The same as maternity |
| Paternity | Up to two weeks | Both weeks at full pay |
| Shared parental | Sharing what is left of 52 weeks | Same top-up as if you were on maternity leave |
| Neonatal care | Up to 12 weeks if a newborn needs hospital care, if you qualify | Full pay for the first two weeks |
| Parental | Up to 18 weeks for each child until they are 18, unpaid | In days instead of weeks |
| Carer’s | One week a year, unpaid, from day one | Two days of it paid; by the hour |
| Emergencies | Reasonable time off for dependants, unpaid | First day paid |
| Parental bereavement | Two weeks | At full pay, and after a miscarriage at any stage, three days |
| Life happens | No legal right | Three paid days a year, with no reason given |

## “Life happens” leave

Three days, in hours if you like. A boiler, a broken heart, a school transfer, a solicitor, a domestic abuse service. We do not ask. You write *life* on the sheet.

## Before you go

We have a conversation about what you would like to hear from us while you are away: everything, only the important things, or only the party. You choose who rings. Work is reorganised before you leave so that nobody depends on you answering.

## While you are away

You are considered for vacancies, pay rises and training as if you were here. If your post is at risk of redundancy while you are pregnant or on, or recently back from, certain kinds of leave, the law gives you priority for a suitable vacancy.

## Coming back

The same job, unless we have agreed on something else. A phased return over four weeks at full pay. A private room to express milk: it is the small office, and it locks. Any pattern of hours you ask for will be tried for twelve weeks.

## Pensions and holiday

Holiday builds up throughout. We go on paying our pension contribution while you are on paid leave.

## Fairness between the bus and the café

Variable hours are averaged over a year so that nobody’s leave is worth less because winter was slow.`,
    changes: [
      { version: '1.2', date: '2026-05-11', note: 'Neonatal care; leave by the hour for drivers; “life happens” leave.' },
      { version: '1.0', date: '2022-03-01', note: 'First policy.' },
    ],
  },
  {
    key: 'tidal-safe-leave-procedure',
    title: 'Safe leave procedure, Tidal Records Agency',
    summary:
      'Two pages on how paid safe leave is approved, hidden in the roster, paid and counted. It goes with any domestic abuse policy.',
    policyType: 'other',
    organisation: 'tidal-records-agency',
    policyOwner: 'Head of People',
    versionLabel: '1.4',
    effectiveFrom: '2026-02-02',
    sector: 'scottish-government',
    size: '250-999',
    topics: ['safe-leave', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'data'],
    kinds: ['domestic-abuse', 'stalking', 'rape-and-sexual-assault', 'forced-marriage'],
    reviewedAt: '2026-02-02',
    nextReview: '2027-02-02',
    publishedAt: '2026-02-19',
    licence: 'ogl-3',
    adaptedFrom: { title: 'Violence against women policy, NHS Marrandale', policy: 'marrandale-violence-against-women-policy' },
    scope: 'All employees, from the first day, on any contract. Agency workers may use the hours, and we ask their agency to pay.',
    consultation: `Trade union side, payroll, the staff carers’ network and survivors’ advocates. Payroll asked for the rule on averages and the advocates for the rule on questions.`,
    equalityImpact: `First readers considered women in registry grades, survey staff at sea, and disabled staff. Sea staff could not use leave in hours; section 3 now lets them take it in port days and be relieved.`,
    body: `## 1. What safe leave is

Paid time for what somebody needs to do to be safe from abuse: seeing a solicitor, the police, a doctor, an advocate, a bank, a school, a landlord; moving; court; or simply sleeping somewhere else. It is for victim-survivors of domestic abuse, stalking, sexual violence, forced marriage and “honour-based” abuse, and for someone who has to look after a child affected by it.

There is no general statutory right to paid safe leave in Scotland. This procedure is our own promise.

## 2. How much

Up to **ten days in a rolling year**, in hours or days. More by agreement. When it has run out, special leave, flexible working and sick leave are still there, and we look at the best combination with you.

## 3. How to ask

- Any *approver*: there are 30, from all grades and both sites, on a list in every building. It does not have to be your manager.
- By phone, in person, by message, or through an advocate or union rep who asks for you.
- Beforehand if you can. Afterwards if you cannot.
- Staff at sea take leave in port days, with relief.

## 4. What approvers do

1. Say yes. Approvers cannot refuse the first five days.
2. Ask two things only: *when?* and *how would you like us to contact you?* No evidence. No “why today?”
3. Enter it as **special leave, paid**, with a five-figure reference.
4. Offer the helpline card and the name of the safety planner. Offer, not insist.
5. Tell the line manager, if she agrees, that special leave has been approved. No more.

## 5. Pay

At the average of the past twelve weeks, allowances included, so that payslips look the same. No letter goes to the home address.

## 6. What is recorded

Reference, hours, approver. The link between reference and name is held by one person in People and one deputy, and is deleted after 13 months. Line managers and roster users see “special leave”, as for twelve other reasons.

## 7. What is counted

Total episodes and hours a year for the whole agency, if there are ten or more; otherwise we say “fewer than ten”, or pool years. Never by grade, site or sex.

## 8. If something goes wrong

If a reason shows on any screen, ring People at once, day or night. It is treated as a data breach and a safety incident, in that order of paper and the opposite order of work: the person first.

## 9. Checks

Twice a year somebody from the union sits with a roster user and looks at every screen, export and printout.`,
    changes: [
      { version: '1.4', date: '2026-02-02', note: 'Port days; deletion after 13 months.' },
      { version: '1.0', date: '2024-11-25', note: 'First version.' },
    ],
  },
]
