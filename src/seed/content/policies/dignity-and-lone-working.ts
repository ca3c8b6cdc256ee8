import type { PolicySample } from '../types'

export const dignityAndLoneWorkingPolicies: PolicySample[] = [
  {
    key: 'kinharrow-dignity-at-work-policy',
    title: 'Dignity at work: policy of the University of Kinharrow',
    summary:
      'Eight pages where there had been 23. A menu of choices for anyone who has been harassed or bullied, an adviser who owes her duty to the person who comes, and an end to “let’s settle this quietly”.',
    policyType: 'dignity-at-work',
    organisation: 'university-of-kinharrow',
    policyOwner: 'University Secretary',
    versionLabel: '6.0',
    effectiveFrom: '2025-08-01',
    sector: 'education',
    size: '1000-4999',
    topics: ['preventing-sexual-harassment', 'handling-disclosures', 'workplace-culture'],
    standards: ['workplace-culture', 'violence-against-women'],
    kinds: ['sexual-harassment', 'stalking', 'online-and-image-based-abuse', 'rape-and-sexual-assault'],
    reviewedAt: '2026-10-15',
    nextReview: '2027-08-01',
    publishedAt: '2026-02-11',
    scope: `All staff including hourly-paid, visiting and honorary staff; postgraduate researchers when they teach; contractors on campus. Students have their own procedure, which opens by the same door. It covers campus, fieldwork, conferences, placements and online.`,
    consultation: `Campus unions, the students’ association, a local rape crisis centre, heads of department (twice, since the first meeting was mostly about collegiality), technicians, cleaners on early shift, and 25 people who had used the previous version and were willing to say how it felt.`,
    equalityImpact: `Those who used the old policy were mostly professional staff on permanent contracts. Hourly-paid staff and technicians, cleaners and postgraduates hardly appear. Power over contracts, references, authorship and visas was the common thread, and it is now named in section 2.

Women, disabled staff, minority ethnic staff, LGBT+ staff and religious minorities each reported patterns of their own. The menu is the same for all, with advisers who know more about each. We considered effects on freedom of expression and on academic freedom: robust argument about ideas is protected and is distinguished, with examples, from conduct aimed at a person.`,
    licence: 'cc-by-nc-4',
    changes: [
      {
        version: '6.0',
        date: '2025-08-01',
        note: 'Rewritten around choices. Informal resolution only at the wish of the person affected. Ten-day rule for replies.',
      },
      {
        version: '5.2',
        date: '2024-10-26',
        note: 'Preventive duty on sexual harassment; departmental risk assessments.',
      },
      { version: '5.0', date: '2020-09-14', note: 'Online conduct added. It had reached 23 pages.' },
    ],
    body: `## 1. Purpose

People do their best thinking where they are not afraid. This policy sets out how we prevent harassment, sexual harassment, bullying and victimisation, and what you can expect if it happens to you.

## 2. What we mean

- **Harassment**: unwanted conduct related to a protected characteristic which violates dignity or creates an intimidating, hostile, degrading, humiliating or offensive environment.
- **Sexual harassment**: unwanted conduct of a sexual nature with that purpose or effect.
- **Victimisation**: treating someone badly because she complained, helped somebody to, or might.
- **Bullying**: misuse of power that undermines a person, for any reason.

Power here is often quiet. It sits in references, authorship, workload, lab access, visas and short contracts. Someone who says yes to a professor may not have been free to say no. Staff may not have an intimate relationship with a student whom they teach, assess or supervise.

## 3. Prevention

Each department has a risk assessment for sexual harassment. It covers fieldwork, late laboratories, one-to-one supervision, placements, conferences and parties, and has an owner who is not the most junior woman in the building. Heads of department report on it in the same meeting as fire and chemical safety.

## 4. Your choices

Contact the specialist adviser, in any way, at any time. She sits in health and safety, has supervision from outside the university, and owes her duty to **you**.

| You can choose | What happens | Recorded |
| --- | --- | --- |
| Talk | You are heard and told your options | A tally mark |
| Support | Leave, another office, help with the police, a safety plan | What was arranged |
| An informal step | Someone speaks to the person, if and how you wish | That it was done |
| A formal complaint | An investigation with your adviser beside you | A case file |

You may move between them. Within **ten working days** you are told what has been done, including “nothing, as you asked”.

:::important
There is one limit. If others are at serious risk the university may have to act on what it has been told. The adviser explains this before you say anything you might regret, and afterwards keeps your name out of it wherever that can be done.
:::

Anonymous reports are used for patterns only. When three or more point to the same unit, somebody from outside holds a conversation there about its climate. Nobody is accused by it.

## 5. What we do not do

- Mediation in cases of sexual harassment, stalking or domestic abuse.
- “Informal resolution” that nobody asked for.
- Move the person who reported, unless she wants to be moved.
- Confidentiality clauses which stop someone from speaking about harassment she experienced. See [agreements that silence](guidance:agreements-that-silence).
- References that leave out a proven finding.

## 6. When a complaint is made

An investigator from another faculty, trained, with time bought out for it. Both people have a contact, and may be accompanied. Precautions are taken in the first day: supervision, room bookings, mailing lists and marking. Our aim is an outcome in **60 working days**. Our median is 97. We print that here until it is no longer true.

Both are told the outcome. The person who complained is told what is relevant to her safety and her working life, including whether action was taken, so far as data protection law permits.

## 7. If you are accused

You will be treated fairly, told what is alleged, given time and support, and presumed neither guilty nor innocent until someone has looked. Please do not contact the person or ask others to. Precautions are not a finding.

## 8. What we ask of heads of department

1. Say at the first meeting of each year what you will not accept.
2. Step in at the remark, not the tenth remark.
3. When told something, thank, believe, and bring in the adviser the same day. No homemade inquiries.
4. Watch what happens to the person afterwards: workload, authorship, invitations.

## 9. Confidentiality

Held by the adviser; shared on a need-to-know basis which is written down and which you can read. Records of talks are not personnel records.

## 10. Monitoring

Court sees yearly, for the whole university in bands of no fewer than ten: contacts, choices made, time taken, who is missing from the figures, and an answer to “would the university take it seriously?” What evaluators found is in [the case study](case-studies:report-and-support-for-staff).`,
  },
  {
    key: 'hallowmoor-lone-working-procedure',
    title: 'Lone working and personal safety procedure of Hallowmoor National Park Authority',
    summary:
      'Findable for rescue and not findable for anybody else: a lone-working procedure that treats stalking, harassment and domestic abuse as hazards beside weather and terrain.',
    policyType: 'other',
    organisation: 'hallowmoor-park',
    policyOwner: 'Safety Adviser',
    versionLabel: '7.0 (trial)',
    effectiveFrom: '2026-07-06',
    sector: 'other-public-body',
    size: '50-249',
    topics: ['harassment-by-the-public', 'frontline-and-shift-workers', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['stalking', 'sexual-harassment', 'domestic-abuse'],
    reviewedAt: '2026-10-30',
    nextReview: '2027-01-29',
    publishedAt: '2026-08-24',
    scope: `Rangers, planners on site visits, visitor centre and estate staff, seasonal staff, volunteers and contractors who work by themselves or open and close buildings. Four bases are on the trial of the discreet alert; the rest of the procedure applies to all nine.`,
    consultation: `Walk-rounds with staff at three bases and two visitor centres; mountain rescue; unions; a trainer on stalking. Seasonal staff were asked at the end of the season, when they no longer needed a reference.`,
    equalityImpact: `Visitor centre staff are nearly all women, work alone at closing time and were not covered by version 6, which was written for hills. They are now. We considered neurodivergent staff and those with hearing loss (alerts by vibration and text), young seasonal workers in shared housing, and staff known by sight in small villages, for whom any visible change gives something away.`,
    licence: 'ogl-3',
    changes: [
      {
        version: '7.0 (trial)',
        date: '2026-07-06',
        note: 'Seventeen places where whereabouts were on view reduced; personal plans; discreet alert at four bases.',
      },
      { version: '6.2', date: '2023-05-15', note: 'Radio checks moved to set hours.' },
    ],
    body: `## Purpose

We have always planned for falls, fog and cold. People can be a hazard as well: a stranger in a car park, a visitor who comes back every day, an ex-partner who knows the rota. The Health and Safety at Work etc. Act 1974 does not distinguish between them, and neither do we.

## Two rules

1. **Somebody can always find you.** The duty officer knows where you are, when you are due and what to do if you are not.
2. **Nobody else can.** Your whereabouts, hours, vehicle and home are not shown to anyone who does not need them in order to keep you safe.

When the two pull apart, ask the Safety Adviser. Do not improvise another whiteboard.

## Before you go

- Enter place, route, time due and companion in the duty system. It is visible to the duty officer alone.
- Check radio, phone, fob and vehicle. In three glens the fob has **no signal**; use the radio and the set times.
- Known risk at the address or site? Two people go, or it is postponed. You may decide this.
- Opening and closing buildings: two people at dusk from October to March; lights before doors.

## While you are there

| What happens | What you do | What the duty officer does |
| --- | --- | --- |
| You feel uneasy | Leave. You need no reason | Notes the place and time |
| Someone will not go away | Radio the base’s own code phrase | Sends someone, does not call you |
| You cannot speak | Press the fob and wait | Listens in silence, sends help |
| Overdue by fifteen minutes | | Radio, phone, then the plan |
| Assault or threat | Get away, ring 999 | Meets you. You do not drive home alone |

Code phrases are set by each base, changed each quarter, never written down on this page.

## Personal plans

Anybody may ask the Safety Adviser for a plan of her own. You say who or what you are worried about and only as much as is needed. It may change your start times, route, base, vehicle, radio name and who answers your phone; put a photograph at reception; or arrange that you are walked to your car.

Only the Safety Adviser and the duty officer know. To colleagues it is “staffing”. A plan is kept on paper in the safe, because our system cannot yet hide a field, and reviewed each month with you. You do not need a police report. The headings come from [safety planning at work](guidance:safety-planning-at-work).

:::safety
If you believe that you are being followed or watched, do not confront and do not go home first. Drive to a police station or a staffed place and ring 999.
:::

## What we put on show

No names with dates and places on the website. No first names on vehicles. Whiteboards do not face windows. Photographs of staff online only by choice, removed on the day they are asked to be. Rosters are not emailed to volunteers or contractors. Each base manager checks all this on the first Monday of the quarter and asks **someone from another base to try to find one of us** using the web and a car.

## What we ask of managers

- Believe unease. Nobody has to justify leaving.
- Say “staffing” and stop there.
- Never send somebody back alone to the place.
- Ring afterwards, and again the next day.
- Report each incident, including words. Patterns are made of small ones.

## Confidentiality

We share a plan without agreement only where life is in immediate danger. Police and rescue services receive what they need to find and protect you. We tell you what was passed on.

## Monitoring

The board is told how many places still show whereabouts (five of 17), which bases have the alert, results of test calls and the lessons of near misses. It is **not** told how many plans exist: we are too few. This version is a trial. The [case study](case-studies:rangers-radios-and-working-alone) says what is not working.`,
  },
]
