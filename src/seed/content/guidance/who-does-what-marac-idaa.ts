import type { GuidanceSample } from '../types'

export const whoDoesWhatMaracIdaa: GuidanceSample = {
  key: 'who-does-what-marac-idaa',
  title: 'MARAC, IDAA, advocates and orders: who does what in Scotland',
  summary:
    'A plain guide to the services and words that an employer meets when someone discloses abuse, and what an employer should leave to others. English terms are explained where they differ.',
  audiences: ['hr', 'line-manager', 'equality-lead'],
  topics: ['handling-disclosures', 'domestic-abuse-at-work'],
  standards: ['violence-against-women'],
  kinds: ['domestic-abuse', 'stalking', 'honour-based-abuse', 'forced-marriage', 'rape-and-sexual-assault'],
  reviewedAt: '2026-07-30',
  nextReview: '2027-07-30',
  publishedAt: '2026-04-01',
  lastChecked: '2026-07-30',
  jurisdiction: 'scotland',
  legalReviewer: 'Independent domestic abuse advocate (illustrative role)',
  changeNote: 'Adds protection orders for forced marriage and FGM.',
  body: `Your job as an employer is work: hours, place, pay, safety on the premises, kindness. Others do the rest, and know more. This page helps you recognise their names, so that you neither duplicate nor get in the way.

:::safety
Unsure who to ring? Scotland’s Domestic Abuse and Forced Marriage Helpline, 0800 027 1234, at any hour, for anyone, professionals and employers too. In danger: 999. Police when it is not an emergency: 101.
:::

## People

**Women’s Aid groups and other specialist services** give support, refuge and advice that is led by the victim-survivor. She can refer herself.

**Independent domestic abuse advocate (IDAA)** works with people at high risk: plans for safety, speaks for her to police, courts and housing. In England and Wales the usual title is IDVA, with “violence”; you will see both.

**Rape crisis centres** support anyone who has experienced sexual violence at any time in their life. **Sexual assault response services** in the NHS in Scotland offer healthcare after rape or sexual assault, and people can refer themselves without reporting to the police.

**Specialist organisations for minority ethnic women** understand abuse by families, immigration questions and having **no recourse to public funds (NRPF)**, which may stop someone from getting benefits or refuge. Ask before assuming that “there is nothing”.

## Meetings

**MARAC**, multi-agency risk assessment conference: police, health, housing, advocates and others share what they know about people at high risk of serious harm and agree on a plan. She is not there; her advocate speaks for her. Employers are not usually members. If you think that risk is high, help her reach an advocate. Do not try to refer a colleague on your own.

**MATAC**, multi-agency tasking and coordinating: police-led, about the most harmful perpetrators.

## Schemes and orders

| Name | What it does | For you |
| --- | --- | --- |
| Disclosure Scheme for Domestic Abuse in Scotland | Someone may ask the police about a partner’s past | She applies; you need not know |
| Interdict, with power of arrest | A civil court forbids named behaviour | Keep a copy if it mentions work |
| Non-harassment order | Breach is a crime | Ring the police if breached at work |
| Special bail conditions | E.g. not to approach workplace | Ask her for dates and terms |
| Forced marriage protection order | Protects someone from being forced, or already forced, to marry | Never warn the family |
| FGM protection order | Provided for in Scots legislation; ask an adviser what is in force | Child concern: child protection at once |

Orders from England and Wales have other names. Orders may apply across borders, but do not guess: ask the police or a solicitor.

## What an advocate may ask you for

An IDAA or support worker may ring, with her agreement. Check who is calling by ringing back through the service’s public number. She may ask for a change of shift before a court date, a quiet room each Tuesday, a copy of a visitor log, or that one person’s calls be noted. You can usually say yes to all of these the same day.

If **you** are asked for information by the police or for a MARAC, send the request to whoever deals with data protection for you. It can be lawful to share without consent when the risk is high; it should be proportionate, recorded and, where it is safe, known to her.

> She sat in our meeting room once a week with the advocate on the phone. I never knew what they talked about. I booked the room.
> — an office manager

## What to leave alone

- Assessing risk with a form from the internet.
- Talking to the other person.
- Arranging meetings between them.
- Advising on housing, immigration, children or criminal law.
- Investigating what happened at home.

## What only you can do

Keep her in work. Give time for appointments without asking which. Let the advocate use a quiet room. Keep the [screen](guidance:setting-up-safe-leave) and the [rota](guidance:safety-planning-at-work) from betraying her. Put your local service’s number into your phone today.`,
  legalBasis: `Forced Marriage etc. (Protection and Jurisdiction) (Scotland) Act 2011. Prohibition of Female Genital Mutilation (Scotland) Act 2005 and Female Genital Mutilation (Protection and Guidance) (Scotland) Act 2020: check with an adviser which parts are in force. Protection from Harassment Act 1997, sections 8 to 11, apply in Scotland.`,
  relatedCases: [
    'beyond-one-kind-of-abuse',
    'a-separate-route-for-officers',
    'from-tenants-policy-to-staff-policy',
  ],
  relatedPolicies: ['marrandale-violence-against-women-policy'],
}
