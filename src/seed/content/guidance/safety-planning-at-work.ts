import type { GuidanceSample } from '../types'

export const safetyPlanningAtWork: GuidanceSample = {
  key: 'safety-planning-at-work',
  title: 'Safety planning at work: a checklist to go through together',
  summary:
    'What can be changed about arrival, place, phone, people and screens so that work stays a safe place. For HR advisers and managers who have already had the first conversation.',
  audiences: ['hr', 'line-manager'],
  topics: ['handling-disclosures', 'domestic-abuse-at-work', 'harassment-by-the-public'],
  standards: ['violence-against-women'],
  kinds: ['domestic-abuse', 'stalking', 'coercive-control', 'honour-based-abuse'],
  reviewedAt: '2026-08-10',
  nextReview: '2027-08-10',
  publishedAt: '2026-02-02',
  lastChecked: '2026-08-10',
  jurisdiction: 'scotland',
  legalReviewer: 'Independent domestic abuse advocate, with an employment solicitor',
  changeNote: 'New section on what is visible on screens and online.',
  body: `Work is often the one place where an abusive person knows that she will be, at a known time. It may also be the one place he does not control. A plan tries to keep the second and deal with the first.

Make it *with* her. She knows him; you do not. Ask before each item: would this help, or would it make something worse? A change that he notices can be dangerous.

> [!safety]
> If someone is in danger now, ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline, 0800 027 1234, is open at any hour, and advises managers and colleagues as well.

## Getting here and going home

- Vary start and finish, entrance, route. Park by the door, or not where usual.
- Somebody to walk with. A lift. A taxi on account.
- A word to say on the phone that means *send someone*.
- What happens if she does not arrive: whom do we ring, and how long do we wait? Never the partner.

## Where she works

- Away from the window, the counter, the front desk.
- Another base, or home if home is safe (ask; it often is not).
- Lone working stopped, or changed.
- For mobile work: routes not posted, vehicle without a name. [Rangers in a national park](case-studies:rangers-radios-and-working-alone) went through seventeen such places.

## Phones, emails and screens

- New number and email alias; calls screened; messages kept by somebody else so that she need not read them.
- Out-of-office replies switched off.
- Name and picture off website, rota, door, wallboard, shared calendars.
- Former colleagues and leavers without working logins.
- A work phone that he has never held. Location sharing off.

## People

- Reception and security: a description or photograph, a plate number, what to do, and not why.
- One colleague of her choosing who knows.
- A sentence for callers: “I can’t say who is working today.”
- Children: should the school or nursery know? She decides.

## Orders

She may have an interdict with a power of arrest, a non-harassment order, or special bail conditions that mention the workplace. Ask for a copy, keep it where the duty manager can find it, and ring 999 or 101 as it says if it is breached.

## If he comes

1. Do not confirm that she is here.
2. Do not go out to talk; do not let him in to “calm down”.
3. Take her to a room with a lock and a phone.
4. Ring 999.
5. Afterwards: stay with her, keep recordings, write down times.

## If he works here too

Separate managers, rotas, systems. He moves, not she, unless she wants to. Read [when an employee causes harm](guidance:when-an-employee-causes-harm).

## Keep it alive

Agree on the day you will look at it again, in a week at first. Plans go out of date when a rota changes, a court date passes, or he finds a new job next door. End it when she says so.

> [!note]
> An independent domestic abuse advocate can make a fuller plan with her that includes home and children. [Who does what](guidance:who-does-what-marac-idaa) explains how to reach one.`,
  legalBasis: `Health and Safety at Work etc. Act 1974, section 2; Management of Health and Safety at Work Regulations 1999 (risk assessment). Civil orders and bail conditions come from the Scottish courts and differ in name and effect from those in England and Wales.`,
  relatedCases: [
    'rangers-radios-and-working-alone',
    'shift-swap-app-that-we-switched-off',
    'when-both-people-work-here',
  ],
  relatedPolicies: ['hallowmoor-lone-working-procedure', 'strathmarran-domestic-abuse-policy'],
}
