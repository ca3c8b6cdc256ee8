import type { PolicySample } from '../types'

export const menopausePolicies: PolicySample[] = [
  {
    key: 'corriemuir-menopause-policy',
    title: 'Menopause at work: policy of NHS Corriemuir, with fourteen adjustments a manager may grant',
    summary:
      'A menopause policy for wards, kitchens, laundries and ambulance bays. Managers may agree any of fourteen adjustments for twelve weeks on the spot; occupational health is asked only about longer changes.',
    policyType: 'menopause',
    organisation: 'nhs-corriemuir',
    policyOwner: 'Head of Occupational Health',
    versionLabel: '2.1',
    effectiveFrom: '2025-11-03',
    sector: 'nhs',
    size: '1000-4999',
    topics: ['menopause', 'frontline-and-shift-workers', 'training-line-managers'],
    standards: ['workplace-culture', 'flexible-working'],
    reviewedAt: '2026-07-21',
    nextReview: '2027-07-21',
    publishedAt: '2026-01-08',
    scope: `All staff, bank workers and students on placement with symptoms of perimenopause or menopause at any age, whether natural, surgical or brought about by treatment. Partners and relatives who need a change at work for the same reason may use sections 3 and 4.`,
    consultation: `A group of 26 staff met at three different hours of the day over a winter. Each adjustment on the list was proposed by somebody who had needed it and tried by somebody else. Staff side, infection control and procurement checked it for safety. Trans and non-binary staff and women with early menopause asked for the age range to come off the posters and for plainer wording; both were done.`,
    equalityImpact: `Menopause is not a protected characteristic of its own under the Equality Act 2010. Sex, age and disability are, and gender reassignment may be relevant. Serious and long-lasting symptoms may amount to a disability, with a duty to make reasonable adjustments which does **not** end after twelve weeks.

We looked separately at staff on nights, at domestic and catering staff, and at those whose first language is not English. Each had used version 1 less than others. The drop-in hour, the printed card in six languages and the list itself came from that.`,
    licence: 'ogl-3',
    changes: [
      {
        version: '2.1',
        date: '2026-07-21',
        note: 'Findings of the independent evaluation added. Uniforms moved to first place, where users say they belong.',
      },
      {
        version: '2.0',
        date: '2025-11-03',
        note: 'List of fourteen adjustments; manager’s authority for twelve weeks.',
      },
      { version: '1.0', date: '2022-10-18', note: 'First version. It spoke of desks and fans.' },
    ],
    body: `## Purpose

To keep skilled people well and in work, by giving managers permission to do simple things at once. Nobody should have to prove symptoms, name them to a roomful of people or wait six weeks for an appointment to be allowed a second tunic.

## How to ask

Say as much as you want to. “I’d like one of the fourteen” is enough. You may ask:

- your manager, or any other manager in the building;
- the drop-in, Tuesdays from 07:30 to 09:00, in person or by video. Twenty minutes there count as work;
- staff side.

## The fourteen adjustments

Any manager may agree any of these **for up to twelve weeks, without a form**.

1. A second uniform in lighter cloth, ordered by the manager.
2. Being excused from a particular mask, gown or apron where infection control has listed a safe alternative.
3. A fixed run of days or nights for three months.
4. A start up to an hour later, with the time made up or not, as agreed.
5. A rest break that moves with sleep and not with the clock.
6. Cold water within reach, including in theatres, kitchens and vehicles.
7. A break of ten minutes to change or cool down, no questions.
8. A locker near a washroom, with spare clothing.
9. First choice of bay, bench or vehicle by temperature and air.
10. Swapping one heavy or hot task for another of equal weight.
11. Written handovers, and a note of what was agreed, where memory or concentration is affected.
12. A quiet place for paperwork.
13. Half days of leave at short notice, six times in twelve weeks.
14. Being released for medical appointments in paid time.

What is not on the list may be agreed as well. Ask occupational health first if it changes pay, grade or safety.

## After twelve weeks

Have another talk. Most adjustments can simply go on, with a note of what and until when and nothing about why. Refer to occupational health if the person wants it, if symptoms are severe, or if the work may be making her ill. If a condition may be a disability, say so in the referral and leave the adjustment in place while you wait.

## What we ask of managers

| Please do | Please do not |
| --- | --- |
| “What would make a shift easier?” | Guess at anybody’s age or hormones |
| Say yes today, and adjust next week | Ask for a doctor’s letter |
| Tell colleagues “we’ve agreed a change” | Explain it, or smile while you do |
| Treat absence with care and take advice on triggers | Begin capability for performance that a change might mend |
| Stop jokes the first time | Leave it to her to complain |

Forty minutes of training on your ward, given by a nurse, goes with this policy. It is worth the rota.

## Confidentiality

Managers record the adjustment and its end date. The word *menopause* is not needed anywhere, and is written down only in occupational health, with consent. Rosters, whiteboards and handover sheets show nothing.

## How it ties in with other policies

Flexible working is a permanent change, and a right to ask from the first day. Attendance policy gives managers discretion over absences linked with menopause, to be used. Somebody who asks for leave or a change of shift may have **another reason** that she does not wish to give. Do not assume that a woman of fifty is talking about menopause: ask what would help, and remember [safe leave](guidance:setting-up-safe-leave).

## Monitoring

Twice a year: use of the drop-in, share of managers who feel confident, share of staff who had an adjustment within two weeks of asking, by staff group and never below 10 people. An [independent evaluation](case-studies:menopause-clinic-for-shift-staff) compared users with similar staff elsewhere; its full report, with what it could not show, is available from occupational health.`,
  },
]
