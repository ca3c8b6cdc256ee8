import type { PolicySample } from '../types'

export const harassmentPolicies: PolicySample[] = [
  {
    key: 'glenorrin-sexual-harassment-policy',
    title: 'Preventing sexual harassment: policy for ships and shore, Glenorrin Ferries',
    summary:
      'For a workplace where people live together for a fortnight: a route ashore that does not go through the master, relief at the next port, and risk walk-rounds twice a year.',
    policyType: 'sexual-harassment',
    organisation: 'glenorrin-ferries',
    policyOwner: 'Designated person ashore, with the Head of People',
    versionLabel: '2.0',
    effectiveFrom: '2025-10-26',
    sector: 'other-public-body',
    size: '250-999',
    topics: ['preventing-sexual-harassment', 'frontline-and-shift-workers'],
    standards: ['workplace-culture', 'violence-against-women'],
    kinds: ['sexual-harassment', 'rape-and-sexual-assault', 'online-and-image-based-abuse'],
    reviewedAt: '2026-10-26',
    nextReview: '2027-10-26',
    publishedAt: '2026-01-12',
    licence: 'ogl-3',
    scope: 'Everyone aboard or ashore who works for the company, including relief crew, cadets, contractors, and conduct in crew messaging groups. It also covers harassment by passengers.',
    consultation: `Both seafarers’ unions, masters and mates, stewards, shore staff, a rape crisis centre and the police. Stewards asked that the policy should name night watches and alcohol, and it does.`,
    equalityImpact: `The assessment found most risk for women in small numbers aboard, for cadets and for relief crew on short contracts. It led to the reserved bathroom, to bolts on cabin doors and to the right of cadets to ring their college as well as us.`,
    body: `## Our duty and yours

The company has a legal duty to take reasonable steps to prevent sexual harassment of its workers (Equality Act 2010, section 40A). We treat it like any other danger aboard: look for it, reduce it, check again. Everyone’s part is to behave well, to speak up when it is safe, and never to punish somebody for reporting.

## What it is

Unwanted conduct of a sexual nature which has the purpose or effect of violating someone’s dignity or creating an intimidating, hostile, degrading, humiliating or offensive environment. Meaning well is no defence. A few examples from our own walk-rounds: comments over the radio; standing in a cabin doorway; a bet; pictures in the crew group; “training” late at night, alone; asking again after a no.

Rape and sexual assault are crimes as well as gross misconduct.

## The route ashore

1. Contact a designated person ashore by phone, text or radio telephone. The numbers are inside every cabin door.
2. You decide what happens next: talk only, an informal step, relief, or a formal complaint. You may change your mind.
3. The master is told only if you agree, or where there is danger to life or ship.
4. You hear from us within 24 hours, and every three days until you say that you no longer need to.

You may equally go to your union, to the master, to any officer, or to the police.

## Relief

You may leave at the next port, on full pay and at our cost, accompanied if you wish. Your job is kept. Alternatively the designated person may take the other off. That is a precaution and not a finding.

## When there has been an assault

Ask what she needs. Make her safe. Offer to ring the police and a rape crisis centre from shore. Lock the cabin and leave it. Keep camera recordings. Never question her; others are trained to.

## Prevention

- Masters’ walk-rounds twice a year, with a deckhand and a steward from another vessel.
- Locks with inside bolts on every cabin and bathroom; one bathroom reserved for women on each vessel.
- No one-to-one training behind a closed door.
- Alcohol: the limit applies at crew gatherings ashore which we pay for.
- Crew messaging groups follow this policy.

## Passengers

Crew may end service, and the master may refuse carriage.

## Afterwards

There is no penalty for a complaint made in good faith that is not upheld. Victimisation is misconduct. Every six months the board sees what was reported, what was done and how long it took, with no figure under ten.

> [!note]
> You can take legal advice at any time. A claim to an employment tribunal normally has to be started, through Acas early conciliation, within a strict time limit: check with Acas or your union early.`,
    changes: [
      { version: '2.0', date: '2025-10-26', note: 'Route ashore, relief at next port, walk-rounds after the first year’s evaluation.' },
      { version: '1.0', date: '2024-10-26', note: 'Replaces three pages of the dignity policy when the prevention duty came into force.' },
    ],
  },
  {
    key: 'osier-client-harassment-protocol',
    title: 'Client harassment protocol, Osier & Quill Solicitors',
    summary:
      'Ten points for a small firm whose junior staff meet paying clients. It says who speaks to the client, who carries the cost and when the firm stops acting.',
    policyType: 'sexual-harassment',
    organisation: 'osier-and-quill',
    policyOwner: 'Practice manager',
    versionLabel: '1.1',
    effectiveFrom: '2026-05-04',
    sector: 'private',
    size: '10-49',
    topics: ['harassment-by-the-public', 'preventing-sexual-harassment', 'small-employers'],
    standards: ['workplace-culture', 'leadership'],
    kinds: ['sexual-harassment', 'stalking'],
    reviewedAt: '2026-08-03',
    nextReview: '2027-08-03',
    publishedAt: '2026-09-22',
    licence: 'cc-by-4',
    scope: 'Partners, employees, trainees and temporary staff, with regard to the conduct of clients, other parties, experts and anyone else met in the course of work.',
    consultation: `Everyone who meets clients was asked where and when, not who. The page was read at a staff meeting with partners out of the room, and came back with changes to points 3 and 8.`,
    equalityImpact: `A small private firm is not subject to the specific duties. We considered part-time staff, those on probation and those who depend on us for a training contract; they have most to lose by speaking. Points 4 and 8 are for them.`,
    body: `## Why there is a protocol

Clients pay us. That gives them power over the people who answer the door, carry the file and make the tea. The partners alone decide whom the firm acts for, so the partners must carry the consequences.

The Equality Act 2010 obliges an employer to take reasonable steps to prevent sexual harassment of workers, and those steps should take account of people who are not employees. The law on third parties has been changing: the practice manager checks it at each review.

## The ten points

1. **No one goes alone** to meet a client outside the office if they would rather not. No reason is asked.
2. **Firm phones only.** Nobody gives out a private number, and we do not ask you to. Messages outside hours are answered the next day.
3. **Anyone may end a conversation.** “I’m going to stop there. A partner will ring you.” You do not need to be certain.
4. **Tell anyone**: any partner, the practice manager, or our outside contact, a retired solicitor whose number is on the staff noticeboard.
5. **A partner speaks or writes to the client within two working days**, in words agreed with you, and without saying who complained where that can be avoided.
6. **You do not act for that client again** unless you wish to.
7. **The file goes to a partner.** It does not go to “one of the men”.
8. **You lose nothing.** Fees credited to you stay credited; lost hours count as worked; your review does not mention it.
9. **If it goes on, we stop acting**, subject to the professional rules on withdrawal. The size of the account is not discussed.
10. **You are told what was done.** If you hear nothing within five working days, ask the outside contact.

## Stalking and messages

Repeated messages, waiting outside, gifts or searching for somebody online is treated as a safety matter from the first occasion. We keep the messages so that you need not look at them, change the front desk rota, and go with you to the police if that is what you want. Stalking is an offence in Scotland.

## At functions

A partner at each function stays sober and is named beforehand. Anyone may leave by taxi at the firm’s expense at any hour.

## Letters of engagement

Every client is told in one sentence: *We expect our staff to be treated with respect; we will stop acting for a client who harasses them.*

## What we record

A partner’s file note, kept apart from the client file and from your personnel file. We publish no figures: in a firm of this size any figure would be a person.`,
    changes: [
      { version: '1.1', date: '2026-08-03', note: 'Lost hours are credited (point 8); functions.' },
      { version: '1.0', date: '2026-05-04', note: 'First version, signed by every partner.' },
    ],
  },
  {
    key: 'kinharrow-dignity-at-work-policy',
    title: 'Dignity at work policy, University of Kinharrow',
    summary:
      'How the university prevents and responds to bullying, harassment and sexual misconduct among staff: choices in writing, an adviser outside HR, and limits on how long things may take.',
    policyType: 'dignity-at-work',
    organisation: 'university-of-kinharrow',
    policyOwner: 'Director of Health, Safety and Wellbeing',
    versionLabel: '5.0',
    effectiveFrom: '2026-08-01',
    sector: 'education',
    size: '1000-4999',
    topics: ['preventing-sexual-harassment', 'workplace-culture', 'handling-disclosures'],
    standards: ['workplace-culture', 'violence-against-women'],
    kinds: ['sexual-harassment', 'rape-and-sexual-assault', 'stalking', 'online-and-image-based-abuse'],
    reviewedAt: '2026-08-01',
    nextReview: '2028-08-01',
    publishedAt: '2026-08-19',
    licence: 'cc-by-nc-4',
    scope: 'Staff of all grades and contracts, honorary staff, postgraduate researchers in so far as they work, contractors and visitors. Conduct between staff and students is also covered by the code on relationships.',
    consultation: `Campus unions, the staff survey, focus groups with technicians, cleaners and hourly-paid teachers, postgraduate researchers, and the independent evaluators of the reporting service, whose recommendation on time limits is adopted here.`,
    equalityImpact: `The assessment found that hourly-paid and technical staff used the service least and that staff of minority ethnic backgrounds trusted it less. Actions: an adviser in the canteen during early shifts, interpreters, and a choice of adviser.`,
    body: `## The short version

You are entitled to work without being harassed or bullied. If you are not, you can talk to somebody who works neither for HR nor for your department. You will be given choices in writing. You will know how long each takes.

## What this policy covers

**Harassment** is unwanted conduct related to a protected characteristic that violates your dignity or creates an intimidating, hostile, degrading, humiliating or offensive environment. **Sexual harassment** is unwanted conduct of a sexual nature with that purpose or effect. **Victimisation** is treating you badly because you complained or helped somebody who did. **Bullying** has no definition in law; we mean the misuse of power that undermines, humiliates or frightens.

Sharing or threatening to share intimate images, faked ones included, sending sexual messages and tracking someone’s location are misconduct under this policy, and may be criminal.

## Your choices

| Choice | Who knows | How long |
| --- | --- | --- |
| Talk it over | The adviser | The same or next working day |
| Support: leave, a move, safety plan, help to report to the police | The adviser, and whoever must arrange it | Within 5 working days |
| Informal step, of your choosing | The head of department or another manager | 15 working days |
| Formal complaint | An investigator from another school and a panel | 60 working days |
| Anonymous report | Advisers only; used to see patterns | No individual reply is possible |

You can move between them. The university may have to act on its own where others are at serious risk. The adviser says so *before* you tell her anything that cannot be unsaid.

## What we expect of managers

- Notice and speak. A manager who sees something and does nothing has failed in the job.
- Do not investigate. Do not ask the two to sort it out between them.
- Do not promise secrecy; promise to be careful, and explain with whom you must speak.
- Protect the person’s work: authorship, lab time, teaching, references.

## Fairness

The person complained of is told what is alleged, is accompanied, is heard, and is presumed not to have done it until a finding is made. Precautions while the matter is looked into are neutral acts, and they fall on the person with more power first.

## Outcomes

You are told the outcome of a complaint that you made, including, as far as the law allows, whether action was taken. We do not use non-disclosure agreements to keep anyone from speaking about harassment.

## Prevention

Each school carries out a yearly risk assessment of sexual harassment, covering field trips, conferences, labs at night, drinks receptions and one-to-one supervision. Climate conversations are held where patterns appear.

## If we are late

If a formal complaint has taken more than 60 working days, the University Secretary writes to both people to explain why, and court is told how often that happened.`,
    changes: [
      { version: '5.0', date: '2026-08-01', note: 'Limit of 60 working days; agreements that impose silence are ruled out; faked images.' },
      { version: '4.0', date: '2023-09-01', note: 'Adviser for staff outside HR.' },
    ],
  },
  {
    key: 'hallowmoor-lone-working-procedure',
    title: 'Lone working and personal safety procedure, Hallowmoor National Park Authority',
    summary:
      'Findable for rescue, not findable for anyone else. What rangers and visitor staff do when they work alone, and how a personal plan is made for somebody who is being followed or threatened.',
    policyType: 'other',
    organisation: 'hallowmoor-park',
    policyOwner: 'Safety adviser',
    versionLabel: '4.0 (trial)',
    effectiveFrom: '2026-07-01',
    sector: 'other-public-body',
    size: '50-249',
    topics: ['harassment-by-the-public', 'frontline-and-shift-workers'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['stalking', 'sexual-harassment', 'domestic-abuse'],
    reviewedAt: '2026-10-30',
    nextReview: '2027-04-30',
    publishedAt: '2026-08-11',
    licence: 'ogl-3',
    scope: 'Everyone who works by themselves for the park, on the hill, on the road, in a visitor centre or at home. Volunteers too.',
    consultation: `Rangers at three bases, visitor centre staff, seasonal staff, the unions, the mountain rescue liaison and a trainer on stalking. Visitor centre staff had the procedure extended to themselves.`,
    equalityImpact: `Women make up most visitor centre staff, and they open and close buildings alone. Seasonal staff are young and live in park accommodation. Both had been left out of version 3.`,
    body: `## Two dangers

Weather and falls are one danger. People are another. What protects you from the first (everyone knowing where you are) may expose you to the second. This procedure is meant for both.

## Every day

1. Put your route and times in the duty system before you leave. Only the duty officer reads it.
2. Carry the radio, and the fob where your base has one. Know the three glens where the fob does not work.
3. Check in at the times you set. If you miss one, the duty officer calls; after ten minutes somebody comes.
4. Opening or closing a building: look first from the car, lights on, door locked behind you.
5. You may leave any situation which feels wrong. A job half done is fine.

## Words to use

*Is the quad bike back?* means: send someone, do not call me back. *I’ll be late for the meeting* means: stay on the line and listen.

## What the public may see

Places and dates of ranger walks: yes. Names, photographs, vehicles or addresses of staff: only with your written agreement, which you may take back on any day. We do not confirm by phone who is on duty.

## Personal plans

Ask the safety adviser if you are being followed, threatened, stalked or abused by anyone, whether at work or not. You choose how much to say. A plan may include:

- other hours, routes or bases, and another vehicle;
- a photograph, or merely a description, at reception, without reasons;
- someone with you at opening and closing;
- your name off rotas, doors, email and the website;
- what colleagues say to a caller;
- leave, under the special leave rules, and help with getting advice.

The plan is a sheet of paper in the adviser’s safe. The duty officer sees the part that is needed. It is reviewed whenever you ask and at least every month.

## If it happens

Get away; ring 999 when there is danger. Afterwards ring the duty officer, who stays with you until someone is there. Keep messages and notes of dates; we can keep them for you so that you do not have to look at them. Whether to report to the police is your decision, and we go with you.

## Managers

Treat a worry as information. Do not ask if she is sure. Do not approach the person concerned. Ring the adviser the same day.

> [!important]
> The fob is on trial at four bases. Where there is no signal it does not work. Never take a risk because you are carrying it.`,
    changes: [
      { version: '4.0 (trial)', date: '2026-07-01', note: 'Personal plans; whereabouts no longer on view; visitor centres included.' },
      { version: '3.0', date: '2022-05-01', note: 'Radio checks at set hours.' },
    ],
  },
]
