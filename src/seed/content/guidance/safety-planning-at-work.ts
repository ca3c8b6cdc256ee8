import type { GuidanceSample } from '../types'

export const safetyPlanningAtWork: GuidanceSample = {
  key: 'safety-planning-at-work',
  title: 'Safety planning at work, including stalking',
  summary:
    'Work is the place where a stalker or an ex-partner knows to look. How to make a plan with the person, close the small leaks that give away where she is, and prepare reception, colleagues and a hillside.',
  topics: ['domestic-abuse-at-work', 'handling-disclosures', 'harassment-by-the-public'],
  standards: ['violence-against-women', 'workplace-culture'],
  kinds: [
    'stalking',
    'domestic-abuse',
    'coercive-control',
    'honour-based-abuse',
    'online-and-image-based-abuse',
  ],
  audiences: ['line-manager', 'hr', 'trade-union'],
  contentNote: 'Discusses risk of serious violence in general terms.',
  reviewedAt: '2026-10-30',
  nextReview: '2027-04-30',
  publishedAt: '2026-02-24',
  jurisdiction: 'scotland',
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  lastChecked: '2026-10-30',
  changeNote:
    'Part on leaks rewritten after a park authority found seventeen of them. Vehicle and lone-working points added.',
  relatedCases: [
    'rangers-radios-and-working-alone',
    'when-both-people-work-here',
    'shift-swap-app-that-we-switched-off',
    'payroll-as-the-safest-place-to-ask',
  ],
  relatedPolicies: [
    'hallowmoor-lone-working-procedure',
    'osier-client-harassment-protocol',
    'strathmarran-domestic-abuse-policy',
  ],
  legalBasis: `- **Stalking** is an offence in Scotland under section 39 of the Criminal Justice and Licensing (Scotland) Act 2010: a course of conduct, on at least two occasions, which causes fear or alarm. Following, contacting, watching, loitering and monitoring online are among the examples that the Act gives.
- **Civil protection:** non-harassment orders (Protection from Harassment Act 1997, as it applies in Scotland) and interdicts, some with a power of arrest. If she tells you that she has an order, ask for its terms about your premises.
- **What differs in England and Wales:** stalking offences stand in the 1997 Act, and stalking protection orders exist there and **not** in Scotland.
- **Employers** must assess and reduce risks to employees at work, from people as well as from machines (Health and Safety at Work etc. Act 1974; Management of Health and Safety at Work Regulations 1999).`,
  body: `Someone who leaves a violent partner may change her number, her address and her route home. She can seldom change where she works or when. For a stalker, work is a fixed point; for an employer, that makes it a matter of health and safety like any other.

You do not have to assess how dangerous he is. Specialists do that, with her. Your part is narrower: **stop being the source, and be ready.**

:::safety
Separation, a court date, a new partner, pregnancy, a threat to kill, strangling and a sudden silence after long harassment are times and signs of raised danger. If she mentions one of these, ask whether she would ring a specialist with you **now**. If you think that life is at risk, ring 999.
:::

## Five principles

1. She knows most about the danger. Ask and believe.
2. Plans are made *with* her, and she can refuse any line.
3. As few people as possible, each knowing as little as possible.
4. The person causing harm is the problem. Move him, bar him, watch for him before you move her.
5. Look at it again. Risk changes in a day.`,
  parts: [
    {
      title: 'Making the plan together',
      slug: 'making-the-plan',
      body: `Allow an hour, in private. Bring a sheet of paper and no laptop. If she wants her advocate or rep there, good.

| Ask | Possible answers |
| --- | --- |
| When do you feel least safe in your working day? | Arriving, leaving, lunch, lone shifts, answering the phone |
| What does he know about your work? | Hours, car, door, colleagues, password |
| Has he been here, or rung? Who else might, for him? | Relatives, friends, a colleague |
| Is there an order, or bail conditions? | Dates, terms, a copy in the safe |
| What would he do if you did not answer? | Whether a sudden change would itself be noticed |
| What should we do if he appears? | Ring 999, lock the door, take her to a room |
| How should we reach you if something happens? | A number, a word, a friend |
| What do you *not* want? | Write it down first |

## Choose from these

- Start and finish times that vary, or do not. Some people are safer among others at the rush
- A different base, desk, entrance, car space or vehicle
- Somebody to walk with, as routine and not as an event
- A room with a lock and a phone
- Calls, post, email and visitors screened
- No lone working, no cash-up, no keyholding
- A photograph at reception: “not to be admitted, ring this number”. No reason
- A code word, in speech and by text
- A check-in at a set time; whom we ring if it is missed, and how soon. Never the partner
- Children: nursery or school pick-up known to one person

## Write one page

Date, measures, who knows what, what to do if he comes, next review. One copy in a safe. She keeps one **only if that is safe for her**. Nothing in email.`,
    },
    {
      title: 'Closing the leaks',
      slug: 'closing-the-leaks',
      body: `Ask somebody from another office to find one of your staff using the website and a car. Then look at these.

**In public:** staff pages with photos and hours; “meet the team”; social media from events; name badges; names on vehicles; parking bays; published rosters; planning and licensing files; a phone system that announces “she’s on until six”.

**In the building:** whiteboards that face windows; rotas by the kettle; sign-in books; birthday lists; the next-of-kin card; visitors let in behind others.

**In systems:** shared calendars; presence lights; roster apps [with everybody’s shifts](case-studies:shift-swap-app-that-we-switched-off), or with leavers who still have a login; delivery addresses; HR records which any HR user can open; audit logs nobody reads; an *old* shared password.

**In people:** the kind colleague who says “oh, she’s at the other depot this week”.

## One rule for everyone

> We don’t say whether somebody works here, is in, or when they finish. We take a message.
> — said to all callers, whoever they are

If it applies to everyone, it points to no one. Practise it with reception, the switchboard, agency staff and the café. Include solicitors, “brothers”, florists and people who say they are the police: take a name, and ring back through 101.

## Technology

A work phone may be tracked as well as her own. Do not search or reset it without her, as a sudden silence may alarm him and evidence may be lost. Check: location sharing, family accounts, cars with an app, tags in bags and coats, smart watches. A specialist service can help with her own devices.

If **he works here**, cut his access to rosters, addresses and her calendar in the first hour, and look at the logs. See [when an employee causes harm](guidance:when-an-employee-causes-harm).`,
    },
    {
      title: 'If he appears, and afterwards',
      slug: 'if-he-appears',
      body: `## On the day

1. Whoever sees him alerts the named person by the agreed word.
2. **She goes to the safe room**, with somebody. She does not talk to him “to calm things down”.
3. Doors are locked. Nobody goes outside to reason with him.
4. **Ring 999.** Say: *stalking*, or *domestic abuse*; that there is an order, if so; that she is here.
5. Others are kept away. They need one sentence: “Please stay inside. Police are coming.”
6. Keep CCTV, messages, flowers, notes. Handle them little. Note times.

Ring 101 afterwards for a sighting without contact. A course of conduct is proved by small things, and your notes may be the corroboration which Scots criminal law asks for.

## The same evening

She does not go home alone. Children are thought of. Her advocate is told, if she agrees. Somebody rings her tomorrow at the time that she chose.

## The team

If colleagues saw something frightening, speak to them about it within a day, without her story: *“It was handled. It isn’t anyone’s fault here. If you see him again, do this. If it has shaken you, come to me.”* Stop talk of her as a risk to others. **She did not bring danger to work. He did.**

## Working from home, on the road, alone

- Home may be where he is. Never make home working the answer unless she asks for it.
- On the road: vary routes, park facing out, check-ins, a discreet alert **tested where the work is**.
- Events and conferences: her name off lists, arrive with someone, a room not on the ground floor.

## What not to do

- Ask her to resign, or to take leave “until it blows over”.
- Send a warning letter to him at their home.
- Arrange mediation.
- Tell everyone “for safety”.
- Install something and stop thinking. False security is worse than none.
- Let the plan lapse when it goes quiet. Review each month, and on each of the dates above.`,
    },
  ],
}
