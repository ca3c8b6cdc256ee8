import type { PolicySample } from '../types'

export const staffWhoUseAbusePolicies: PolicySample[] = [
  {
    key: 'northmarch-staff-who-use-abuse-procedure',
    title: 'Staff who use abuse: procedure of Northmarch Constabulary when the person reported is one of us',
    summary:
      'How an employer that also investigates crime separates the two roles, protects a victim-survivor who may work in the same building, and decides about duties within a day.',
    policyType: 'violence-against-women',
    organisation: 'northmarch-police',
    policyOwner: 'Head of Professional Standards and Head of People, jointly',
    versionLabel: '2.0',
    effectiveFrom: '2026-03-02',
    sector: 'police-and-fire',
    size: '5000-plus',
    topics: ['handling-disclosures', 'leadership-and-governance', 'workplace-culture'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'stalking', 'sexual-harassment', 'rape-and-sexual-assault'],
    reviewedAt: '2026-03-02',
    nextReview: '2027-03-02',
    publishedAt: '2026-04-14',
    scope: `Officers, police staff, special constables, volunteers and contractors with system access. Officers’ conduct is dealt with under their own statutory conduct regulations; this procedure covers what the force does as an employer, for the person harmed and about access, duties and risk, while those run.`,
    consultation: `Staff associations, unions, the network for women in policing, an independent advocacy service and officers from another force who reviewed it as outsiders. The disagreement about suspension is recorded in the paper to the board and summarised in section 4.`,
    equalityImpact: `Women are a minority of officers and a majority of police staff; reports more often come from police staff about officers, across a difference in rank. The assessment led to three changes: a contact outside the chain of command, no requirement to use a rank or collar number to open a case, and equal treatment of police staff, who had less access to welfare support than officers. Officers from minority ethnic groups told us of fear that allegations would be handled more harshly. Decisions on restrictions are now sampled each half year by an independent member.`,
    licence: 'with-permission',
    changes: [
      {
        version: '2.0',
        date: '2026-03-02',
        note: 'Decision on duties and access within 24 hours; audit of system searches started on day one; independent contact for the person harmed.',
      },
      { version: '1.1', date: '2024-12-09', note: 'Corrected the routes for police staff.' },
      { version: '1.0', date: '2024-04-15', note: 'First version.' },
    ],
    body: `## Purpose

We investigate violence against women. Some of those who commit it work for us. A person harmed by one of our staff faces a powerful employer, a uniform and colleagues who are friends. This procedure sets out how we keep apart **the criminal investigation**, **the conduct process** and **our duty as an employer**, and who looks after the person in the middle.

## Who it protects

Anyone who reports, whether she works here or not. When she does, she may be in the same building, on the same radio channel or in the same chat group as the person reported.

## What happens in the first 24 hours

1. **A contact.** An independent advocate is offered, from a service which is paid through a fund that it controls. The force is told one figure a year and no names. If she declines, a named person from another division is her only internal contact.
2. **A wall.** The record is restricted from the moment that it is made. Access is by named individual, every view is logged and each is reviewed within a day.
3. **An audit.** Searches made by the person reported are examined back for twelve months, without waiting for a request.
4. **Within the hour: firearms, driving and systems** are reviewed if an officer is alleged to be a perpetrator, with advice and a written reason.
5. **A decision about duties.** Professional Standards and People meet the same day. They consider access to records, keys, weapons and vehicles, contact with the public, contact with the person harmed, and chat groups.
6. **A record of reasons**, including the reasons for leaving anything as it is.

When she wants to report a crime, her advocate speaks to a named detective superintendent in a neighbouring division, or another force takes it. She is told **beforehand** who will have access.

## Where restrictions are needed

| Risk | Least that we will do | What we consider |
| --- | --- | --- |
| Access to information | Remove access to her records and address | Remove access to all but essential systems |
| Contact at work | Different site or shift for **the person reported** | Duties away from the public |
| Pressure from others | Written instruction to the team about gossip and chat | Closing the group; a conduct warning |
| Danger to her or to children | Immediate advice from the multi-agency risk meeting | Whatever that meeting asks for |

She is not moved to solve our problem. If she wants to move, she does so at her own wish and on no worse terms.

## About suspension

Suspension is not a finding. Nor is leaving someone in post a finding in their favour. In consultation some wanted suspension in every case; others feared for people wrongly accused. We decided on **a reasoned decision within a day, reviewed every 28 days**, and an outside member who reads a sample. Both sides asked us to write down that they disagree, and we have.

## What we ask of supervisors

- Pass it on within the hour. Do not test it first.
- Do not warn the person who has been reported.
- Say nothing to the team beyond the agreed sentence: “There is a matter I can’t discuss. Please don’t speculate, in person or online.”
- If someone asks you what they should do, tell them where the independent advocate is and that you will go with them.
- Look after those named in the matter as well: each has a welfare contact, and it is never the same one.

## Confidentiality

Our people know how to find things out. Restricted therefore means restricted by the system rather than by habit. Looking up a case, an address or a number plate out of curiosity may be an offence under data protection law and is always misconduct. Supervisors who ask “just for background” are refused.

## No silence in return for a settlement

We do not ask anyone who has reported violence to agree not to talk about it. If she asks for confidentiality for herself, that is recorded as *her* request, after independent advice which we pay for. See [agreements that silence](guidance:agreements-that-silence).

## Monitoring

Twice a year the board receives the number of cases where it is 10 or more over the period, the share with a decision inside 24 hours, the share in which the person harmed had an independent contact, how many people were investigated for looking without cause, and what the outside members found. The group is chaired by the deputy chief constable; one member is appointed by the advocacy service. They may publish comments of their own, which we may not edit. [How the route came about](case-studies:a-separate-route-for-officers) is a separate story.`,
  },
]
