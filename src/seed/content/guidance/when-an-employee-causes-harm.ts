import type { GuidanceSample } from '../types'

export const whenAnEmployeeCausesHarm: GuidanceSample = {
  key: 'when-an-employee-causes-harm',
  title: 'When an employee causes harm: first hour, first week, and after',
  summary:
    'What HR and senior managers should do when someone on the staff is alleged to be abusive, whether or not the person harmed works for you too. Fair to both, and safe first.',
  audiences: ['hr', 'senior-leader', 'trade-union'],
  topics: ['handling-disclosures', 'leadership-and-governance'],
  standards: ['violence-against-women', 'leadership', 'workplace-culture'],
  kinds: ['domestic-abuse', 'coercive-control', 'stalking', 'sexual-harassment'],
  contentNote: 'Discusses responses to perpetrators, with no accounts of abuse.',
  reviewedAt: '2026-09-03',
  nextReview: '2027-09-03',
  publishedAt: '2026-06-10',
  lastChecked: '2026-09-03',
  jurisdiction: 'scotland',
  legalReviewer: 'Employment solicitor, Scotland',
  changeNote: 'First hour re-ordered after a rehearsal: the person harmed comes before access to systems.',
  body: `Most policies on domestic abuse support the person harmed and say next to nothing about the person harming. Yet employers have people of both kinds. This page is for the day you learn that one of yours is alleged to be abusive, at home or at work.

## The first hour

1. **The person harmed.** Is she safe? Does she know that you know? If she works for you, an adviser speaks with her before anyone speaks with him. If she does not, do not contact her yourself without advice; ring the helpline or the police.
2. **Access.** What could he use from work: records, addresses, keys, vehicles, rota, camera, colleagues? Limit what you must.
3. **Different people.** One manager for each. Neither reports to the other.
4. **Silence.** Need to know, and a list of who does.

## The first week

- Take advice on whether there is a conduct matter for you. Ask: did it involve our time, property, systems, staff or customers? Does it bear on his job, for instance with vulnerable people? Does it affect a colleague?
- Decide on precautions in writing, with reasons, for a limited time, reviewed weekly. Paid, and without prejudice. They fall on him.
- If she works here, offer changes to her and require them of him.
- Tell her what will happen *before* it happens. The hours after he learns of it may be dangerous.
- A criminal case need not stop yours. Speak with the police, so as not to get in each other’s way.

## Never

| Never | Because |
| --- | --- |
| Mediate, or “get them in a room” | Control carries on in the room |
| Ask her to prove it | That is for an investigation, if she wants one |
| Tell him who said what beyond what fairness needs at that stage | It puts her in danger |
| Accept a joint statement that all is well | One of the two may have written it |
| Let it lapse when he resigns | Finish; consider what a regulator or a protection scheme must be told |

## Fairness

He is entitled to know the allegation, to be accompanied, to be heard and to have evidence weighed. Being careful about that protects her as well, since an unfair process collapses. Union representatives: both may be members. Provide different reps, and do not let one carry messages.

## Somebody who asks for help

An employee may say, “I’m frightened of what I do.” Take it seriously. Thank him; do not reassure him. Give information on programmes and helplines for people who want to stop being abusive. Ask about risk to partner and children; where there is danger, say that you must act, and do. Attending a programme is not an alternative to consequences.

## Afterwards

Look at what it taught you about culture. Who knew? What had been laughed off? Rehearse: [an afternoon round a table](case-studies:when-both-people-work-here) shows most of the gaps.

> [!safety]
> If someone is in danger now, ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline, 0800 027 1234, is open at any hour, and advises managers and colleagues as well.`,
  legalBasis: `Employment Rights Act 1996 (unfair dismissal); Acas Code of Practice on disciplinary and grievance procedures; Equality Act 2010 where the conduct is harassment of a worker. Domestic Abuse (Scotland) Act 2018. The Disclosure Scheme for Domestic Abuse in Scotland, run by Police Scotland, lets a person ask about a partner’s past; employers cannot use it for recruitment.`,
  relatedCases: ['when-both-people-work-here', 'a-separate-route-for-officers'],
  relatedPolicies: ['northmarch-staff-who-use-abuse-procedure'],
}
