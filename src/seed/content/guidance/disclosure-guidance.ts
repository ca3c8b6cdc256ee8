import type { GuidanceSample } from '../types'

const helpline = `> [!safety]
> If someone is in danger now, ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline, 0800 027 1234, is open at any hour, and advises managers and colleagues as well.`

export const disclosureGuidance: GuidanceSample[] = [
  {
    key: 'responding-to-a-disclosure',
    title: 'Responding when someone tells you about abuse',
    summary:
      'For any manager who may be the first to hear. Five short parts: before, the first four sentences, what to arrange today, what to write down, and looking after yourself.',
    audiences: ['line-manager', 'hr', 'trade-union'],
    topics: ['handling-disclosures', 'training-line-managers', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'stalking', 'rape-and-sexual-assault', 'honour-based-abuse', 'forced-marriage'],
    image: 'image-listening-rings',
    contentNote: 'Speaks of abuse in general terms. It contains no accounts.',
    reviewedAt: '2026-10-01',
    nextReview: '2027-10-01',
    publishedAt: '2025-11-24',
    lastChecked: '2026-10-01',
    jurisdiction: 'scotland',
    legalReviewer: 'Employment solicitor, Scotland',
    changeNote: 'Adds what to do when relatives, and not a partner, are the danger. The four sentences are shorter.',
    body: `Sooner or later someone tells a manager. It may be in a corridor, at the end of a talk about lateness, or in a message at midnight. You do not need to be an expert. You need to listen, believe, ask what would help, and know whom to ring.

This guidance has five parts. Read the first two today. The others will still be here when you need them.

${helpline}`,
    parts: [
      {
        title: 'Before anyone tells you',
        slug: 'before',
        body: `Ten minutes now will save you from looking things up with someone in tears.

1. Find your employer’s policy and read one page: what leave, what changes to work, whom to ring. If there is none, note that, and find the helpline number.
2. Save the number of the person you would ring.
3. Work out where in your workplace two people can talk without being seen to go in.
4. Say something beforehand. “If things are hard at home, you can tell me and we’ll work something out” at a team meeting opens a door that people remember.

Signs are unreliable. Lateness, a partner who rings often, someone who never comes to the night out or has no money near payday may mean abuse, or may mean a dozen other things. Do not diagnose. Ask everybody the same ordinary question: *is everything all right, and is there anything that would make work easier?*`,
      },
      {
        title: 'The first four sentences',
        slug: 'first-words',
        body: `See the person by themselves. Sit down. Put your phone away. Then:

> [!quote] Four sentences used by several employers of this community
> Thank you for telling me. I believe you. It isn’t your fault. What would help most today?

Then be quiet. Silence feels long to you and short to her.

**Do not**

- ask why she stays, what she did, or whether she is sure;
- tell her to leave. Leaving can be the most dangerous time;
- criticise the other person. She may love him; she may go back;
- promise to keep it secret. Say: “I’ll be careful with this. I would only have to tell someone if I thought that a life or a child was in danger, and I’d speak with you first if I could.”
- ring the partner or the family, for any reason. Where abuse is by relatives, a go-between from the community can bring danger too;
- suggest that the two talk it out. Mediation is not safe where one person controls the other.

If she says nothing more, that is fine. “The door is open, and there’s a number that you can ring from here” is a complete conversation.`,
      },
      {
        title: 'What to arrange today',
        slug: 'today',
        body: `Let her choose. Offer, in this order:

- **Safety now.** Is it safe to go home today? Is anyone waiting outside? Would she like to ring the helpline, from your office, with you outside the door?
- **Work now.** Different phone number, other hours, another desk or route, someone to walk with, name off the rota that people can see.
- **Time.** Leave by the hour for a solicitor, a doctor, a school. Never ask for proof.
- **Money.** A change of bank account with no letter home; an advance. See [money and safety](guidance:money-and-safety-economic-abuse).
- **Contact.** How may I reach you, when, and what do I say if someone else answers?

Ring your adviser the same day, without a name if she wishes. If you are worried about a life or a child, tell her and ring 999 or your child or adult protection lead.

A longer plan can wait a day: [safety planning at work](guidance:safety-planning-at-work).`,
      },
      {
        title: 'What to write down, and who may know',
        slug: 'records',
        body: `Write little. The date, what she asked for, what you agreed. Her words where they matter, not your view of them. Keep it where the policy says, never in email with her name in the subject, and not in the ordinary personnel file.

Information about abuse is personal data, and much of it (health, sex life) is special category data under UK GDPR. Share only what someone needs in order to do something, and tell her who that is.

| Who | What they may need to know |
| --- | --- |
| HR adviser | What was agreed, and by what name the leave is recorded |
| Reception or security | A description and what to do; not why |
| Team | Nothing. “Different hours for a while” |
| Payroll | The change; not the reason |
| The partner or family | Nothing, ever, even that she works here |

If both people work for you, stop and read [when an employee causes harm](guidance:when-an-employee-causes-harm) first.`,
      },
      {
        title: 'Afterwards: her, and you',
        slug: 'afterwards',
        body: `Go back to her. Within a day or two, in the way you agreed: “I said I’d ask again. How is it? Is what we arranged working?” Most people say that what helped was that somebody remembered.

Plans change. She may go back, withdraw, say that it is over. Keep the changes at work for as long as she wants them. Do not be disappointed in front of her.

Look after yourself. You have heard something hard, and may have memories of your own. You can ring the helpline about how you feel and leave out the name. Tell your own manager that you need half an hour. Nobody should hold this alone: [a network of volunteers](case-studies:champions-network-that-faded) came apart on that point.

Finally, tell whoever looks after the policy what was difficult, without details. It is how a policy gets better.`,
      },
    ],
    legalBasis: `The [Domestic Abuse (Scotland) Act 2018](https://www.legislation.gov.uk/asp/2018/5/contents) makes a course of abusive behaviour towards a partner or ex-partner an offence, psychological abuse included. Stalking is an offence under section 39 of the [Criminal Justice and Licensing (Scotland) Act 2010](https://www.legislation.gov.uk/asp/2010/13/contents). Employers must, so far as is reasonably practicable, ensure the health, safety and welfare of employees at work under the Health and Safety at Work etc. Act 1974. There is no general duty to report a crime against an adult to the police; child protection and adult support and protection have rules of their own.`,
    relatedCases: ['ninety-minutes-for-every-manager', 'report-and-support-for-staff', 'customer-script-that-opened-staff-disclosures', 'domestic-abuse-line-on-every-payslip'],
    relatedPolicies: ['strathmarran-domestic-abuse-policy', 'marrandale-violence-against-women-policy'],
  },
  {
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

${helpline}

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
    relatedCases: ['rangers-radios-and-working-alone', 'shift-swap-app-that-we-switched-off', 'when-both-people-work-here'],
    relatedPolicies: ['hallowmoor-lone-working-procedure', 'strathmarran-domestic-abuse-policy'],
  },
  {
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

${helpline}`,
    legalBasis: `Employment Rights Act 1996 (unfair dismissal); Acas Code of Practice on disciplinary and grievance procedures; Equality Act 2010 where the conduct is harassment of a worker. Domestic Abuse (Scotland) Act 2018. The Disclosure Scheme for Domestic Abuse in Scotland, run by Police Scotland, lets a person ask about a partner’s past; employers cannot use it for recruitment.`,
    relatedCases: ['when-both-people-work-here', 'a-separate-route-for-officers'],
    relatedPolicies: ['northmarch-staff-who-use-abuse-procedure'],
  },
]
