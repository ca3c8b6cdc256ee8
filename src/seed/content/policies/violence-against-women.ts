import type { PolicySample } from '../types'

export const violenceAgainstWomenPolicies: PolicySample[] = [
  {
    key: 'marrandale-violence-against-women-policy',
    title: 'Violence against women: workforce policy of NHS Marrandale',
    summary:
      'Version 3 of a health board’s policy covers every form of violence against women, from a partner, a colleague or a patient. It moves safe leave behind one neutral code and makes one promise: someone comes.',
    policyType: 'violence-against-women',
    organisation: 'nhs-marrandale',
    policyOwner: 'Director of People, with the gender-based violence (GBV) lead',
    versionLabel: '3.0',
    effectiveFrom: '2026-04-06',
    sector: 'nhs',
    size: '5000-plus',
    topics: ['domestic-abuse-at-work', 'handling-disclosures', 'safe-leave', 'harassment-by-the-public'],
    standards: ['violence-against-women', 'leadership', 'workplace-culture'],
    kinds: [
      'domestic-abuse',
      'coercive-control',
      'economic-abuse',
      'rape-and-sexual-assault',
      'sexual-harassment',
      'stalking',
      'commercial-sexual-exploitation',
      'honour-based-abuse',
      'forced-marriage',
      'female-genital-mutilation',
      'online-and-image-based-abuse',
    ],
    contentNote: 'Names all forms of violence against women. It contains no accounts of abuse.',
    reviewedAt: '2026-04-06',
    nextReview: '2028-04-06',
    publishedAt: '2026-05-20',
    scope: `All staff of the board, bank staff, contractors on our sites, students on placement and volunteers. Independent contractors in primary care are invited to adopt it. It applies on our premises, in patients’ homes, on call, online and at work events.`,
    consultation: `Agreed in the area partnership forum after three rounds. A reference group of victim-survivors, run and supported by an outside service so that nobody had to be known to HR, commented on every section and rewrote the one on records. Night staff were consulted at night. Forty wards were visited to see which screens show a reason for leave.`,
    equalityImpact: `Four fifths of our staff are women; support workers, who meet most sexual harassment by patients, are nearly all women and among the lowest paid. The assessment found that version 2 worked best for staff with an office door.

- Bank staff had no safe leave at all. They now have it, paid at their average.
- Staff from overseas feared that a disclosure would reach the team which sponsors visas. Section 6 separates the two.
- Deaf staff could not use a telephone line. There is now a text and video route with BSL interpreters who are not from the local area.
- Patients with dementia or delirium: adjusting care is not blame, and the care plan is reviewed in partnership with families.`,
    licence: 'ogl-3',
    changes: [
      {
        version: '3.0',
        date: '2026-04-06',
        note: 'One neutral absence code; leave in hours; evidence removed; pay protected at the twelve-week average; harassment by patients brought in.',
      },
      { version: '2.1', date: '2023-09-18', note: 'Stalking and online abuse added. Contact list updated.' },
      {
        version: '2.0',
        date: '2021-02-01',
        note: 'Safe leave introduced, in whole shifts and by a named code. The code was later found to be visible on rosters.',
      },
    ],
    body: `## Purpose

Violence against women is a cause and a consequence of women’s inequality, and this board employs a great many women. Some live with it at home, some meet it at work, and some of those who cause it work here. This policy covers all three. It replaces separate procedures, so that nobody has to decide what to call what happened to her before she asks for help.

## Who it covers

Everyone who works for us or learns with us. It is written about women because most of those affected are women and because the causes lie in inequality. Anybody who is harmed is supported, whatever their sex or gender.

## What we will do

### If you tell us

1. We believe you and we thank you.
2. We ask what you want. *Nothing yet* is an answer that we respect.
3. We offer safe leave, a change of place or pattern, a safety plan and a specialist service.
4. We tell you who knows, and it is as few as possible.

### Safe leave

Up to **ten days in a rolling year**, in hours, half days or shifts. You may ask your manager, any of the 60 trained approvers on the list, a staff-side representative or the confidential line.

- The roster shows *Special leave – paid*, the code also used for bereavement and urgent care of a dependant.
- The approver enters a five-figure reference and no words.
- No evidence is requested at any point.
- Pay is the average of the last twelve weeks, so that a payslip looks as it always does.
- The ward pays for two days. Corporate funds pay for the rest.

Beyond ten days, the GBV lead and your approver agree what is possible. The [case study on safe leave](case-studies:safe-leave-without-naming-why) tells how these rules were arrived at.

### If a patient or visitor harasses or assaults you

Say: *“Stop. That isn’t okay. I’m going to finish this with someone else here.”* A colleague takes over and **the nurse in charge comes within the shift, every time**. She speaks to the person or adjusts care, rings you afterwards and sees that a short report is made. If it may be a crime you decide whether the police are called, unless others are in danger; nobody goes home alone.

That somebody was unwell bears on what we do about *them*. It has no bearing on whether you were harmed.

### If a colleague is responsible

Reports go to the Director of People’s office, not through the line. You will not be moved unless you ask to be. Both people have a separate contact. Working patterns, access to records and theatre lists are looked at on the first day.

## What we ask of managers

- Know the list of approvers and keep the card in your pocket.
- Notice change without guessing at its cause. “You’ve seemed not quite yourself. Is there anything that would make work easier?” is enough.
- Never look at someone’s health record, or ask a colleague who treated her. It is unlawful and has consequences.
- Do not counsel, contact the other person or keep notes of your own.
- Ring the confidential line for yourself as well. Hearing this is heavy.

## Confidentiality and records

Reasons for leave sit in one restricted table. Ward managers and roster users cannot see it; five posts can, and every opening is logged. The table is never joined with sickness, appraisal or payroll data except in a monthly extract for the whole board.

The team that sponsors visas has no access and is not told. We say so here because staff asked.

Confidentiality has limits: where a child or an adult at risk may be harmed, where there is immediate danger, or where a court requires it. As a health board we have duties to report under adult support and protection law. We explain this *before* someone tells us details, where the moment allows.

## Staff who cause harm

Abuse is not a private matter when the person has access to patients, keys, medicines or records. Conduct outside work is considered under the conduct policy with regard to the role. We offer contact with a behaviour-change service where one exists. That does not replace the process, and is not reported to the person who was harmed as progress.

## Leadership

The chief executive signs this policy each year and asks two questions at staff governance: *do people know?* and *are they helped?* Executives take part in the same twenty-minute conversation as ward managers.

## Monitoring

| We look at | How often | How we read it |
| --- | --- | --- |
| Episodes of safe leave, whole board | Quarterly | More use is expected and welcome |
| Share of managers who know how to arrange it | Yearly | Should rise, by staff group |
| Reports of harassment by patients, and whether someone came | Quarterly | The second figure is the one that matters |
| Screens that show a reason | Yearly, on 40 wards | Must be none |

No number of people below 10 is published.`,
  },
]
