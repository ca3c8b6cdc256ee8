import type { GuidanceSample } from '../types'

export const employeesAndAgreementsGuidance: GuidanceSample[] = [
  {
    key: 'when-an-employee-causes-harm',
    title: 'When an employee causes harm',
    summary:
      'What to do in the first hour, week and month when a member of your own staff is said to have abused, stalked or assaulted someone, at home or at work, and when both people work for you.',
    topics: ['handling-disclosures', 'leadership-and-governance', 'workplace-culture'],
    standards: ['violence-against-women', 'workplace-culture', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'stalking', 'sexual-harassment', 'rape-and-sexual-assault'],
    audiences: ['hr', 'senior-leader', 'trade-union'],
    reviewedAt: '2026-09-21',
    nextReview: '2027-03-22',
    publishedAt: '2026-06-16',
    jurisdiction: 'scotland',
    legalReviewer: 'Equality and employment law adviser (illustrative role)',
    lastChecked: '2026-09-21',
    changeNote: 'Six red-card questions from a tabletop exercise answered. Note on regulated roles updated.',
    relatedCases: [
      'when-both-people-work-here',
      'report-and-support-for-staff',
      'a-separate-route-for-officers',
    ],
    relatedPolicies: ['northmarch-staff-who-use-abuse-procedure', 'strathmarran-domestic-abuse-policy'],
    legalBasis: `- **Fairness:** follow your procedure and the Acas Code of Practice on disciplinary and grievance procedures, which applies in Scotland. Conduct outside work can justify action where it bears on the job, on colleagues or on trust; dismissal has to be reasonable in the circumstances (Employment Rights Act 1996, section 98).
- **Criminal process in Scotland:** decisions to prosecute are for the procurator fiscal. Corroboration is needed for a conviction, and not for your finding, which rests on what is more likely than not. “No proceedings” and acquittal do not bind you. Do not obstruct an investigation: speak to the police about timing.
- **Regulated roles:** an employer who removes someone from a regulated role because of harm, or would have, must consider a referral to **Disclosure Scotland** (in England and Wales the body is the DBS). Professional regulators may have to be told.
- **Not for recruitment:** the Disclosure Scheme for Domestic Abuse in Scotland, run by Police Scotland, tells a person about a partner’s past. Employers cannot use it.
- **Data:** allegations of crime are protected data. Tell people what they need, and record why.`,
    body: `Among the people you employ there are some who abuse their partners, and a few who do it with your phone, van, database or rota. Most policies have four pages on victim-survivors and one line on perpetrators. This is for the other pages.

Two things have to be held at once. **Her safety does not wait for a finding. His rights do not depend on whether we like him.** A good process serves both, and is written before it is needed.

## Four situations

| | She works here | She does not |
| --- | --- | --- |
| **It happened at work, or with work’s means** | Full process; separate at once | Full process; secure data, keys, vehicles |
| **It happened elsewhere** | Safety plan for her; assess role and contact | Assess role, access and risk to others |

## The first hour

1. Is anyone in danger now? 999.
2. **Her first.** If she works here: a contact of her own, what does she want, where is he?
3. **Access.** Rosters, addresses, calendars, case files, keys, weapons, controlled drugs, vehicles, chat groups. Cut what lets him find or reach her. Start a log of what he has opened.
4. One decision-maker, one note-taker. Nobody who manages both.
5. Say nothing to him until you know what she and the police need.

## The first day

- Take advice: employment lawyer, specialist service, police if a crime may have been committed.
- Decide about duties. Options go from *no contact with a colleague* to suspension. Write reasons for what you do **and** for what you leave. Review every 28 days at the most.
- If people have to be apart, changes are **offered** to her and **required** of him, as a precaution that implies no finding.
- Regulated role or public contact? Consider children and adults at risk, even when the harm was at home.
- Each has a welfare contact; never the same one.

## Questions that stop people

**May we move him before anything is proved?** Yes, as a reasonable and neutral precaution on full pay, in line with the contract, with reasons and a review date.

**He asks what has been said about him.** Tell him in time that there is an allegation and what it is in outline, once that is safe and after speaking to the police. Do not reveal where she is, what she plans or what else she has said.

**She does not want the police.** Normally her choice. You may still have to act as an employer. Tell her which.

**She withdraws.** Do not press. Ask if she is safe to speak. People withdraw from fear more often than because it was untrue. You can go on with what you have seen for yourselves.

**It is a couple, and each accuses the other.** Do not call it mutual. Ask a specialist to help you to see who is afraid of whom.

**He is a rep, a director, the only engineer.** Then somebody from outside decides.

## Investigating

Trained investigator, other service. Never put them in one room, share a witness list casually or let him question her. Ask about a *pattern*: calls, messages, lateness, log-ins. Look at systems, as well as at memories. Do not use your access to police, health or council records to find out more. **Never mediate**: it treats control as a quarrel, and tells him what she will say.

## Deciding

Consider: seriousness and pattern; the role; use of work’s time, tools or information; risk to her, colleagues and the public; trust; what he admits and does. A conviction is not required, and does not always end the matter.

Possible ends: no action, with support; conditions; move; warning; dismissal; referral. If he stays: no contact, restricted access and someone who checks. Do not give him a good reference to get rid of him.

## Help to change

Someone may say, “I’m frightened of what I do.” Thank him, do not reassure him, ask about danger to a partner or children and act on the answer. Some men want to stop. The [Respect Phoneline](https://respectphoneline.org.uk) speaks to people worried about their own behaviour, and to employers. In Scotland courts may order the Caledonian System for men convicted of domestic abuse offences; it also supports partners. Anger management and couples’ counselling are **not** substitutes and may add to danger. Attendance is not proof of change.

## Colleagues

One sentence, agreed with her if she works here: *“There’s a matter I can’t discuss. Please don’t speculate, in person or online.”* Act on gossip, petitions and collections. Offer support to the team.

## Rehearse

Take an afternoon, an invented case and red cards for “we don’t know”. A small employer drew [eleven in its first exercise and two in the second](case-studies:when-both-people-work-here). Bring an advocate, bring the union. Brief trustees or members beforehand.

## For trade union representatives

Two members, two reps, from different branches if possible. Representing him does not mean doubting her. Neither rep talks to the other about the case. If your branch has no rule, make one now.`,
  },
  {
    key: 'agreements-that-silence',
    title: 'Agreements that silence: NDAs in cases of harassment and abuse',
    summary:
      'Why an employer should not buy silence about harassment, what a confidentiality clause cannot do in Scotland, how that differs from England, and wording for a settlement that leaves a person free to speak.',
    topics: ['leadership-and-governance', 'preventing-sexual-harassment', 'workplace-culture'],
    standards: ['leadership', 'workplace-culture'],
    kinds: ['sexual-harassment', 'rape-and-sexual-assault', 'stalking'],
    audiences: ['senior-leader', 'hr', 'trade-union'],
    reviewedAt: '2026-11-04',
    nextReview: '2027-02-04',
    publishedAt: '2026-08-04',
    jurisdiction: 'scotland',
    legalReviewer: 'Equality and employment law adviser (illustrative role)',
    lastChecked: '2026-11-04',
    changeNote:
      'Comparison with England and Wales redrawn. Short review date: commencement of the Employment Rights Act 2025 provisions is awaited.',
    relatedCases: ['report-and-support-for-staff', 'harassment-reporting-aboard-ship'],
    relatedPolicies: [
      'kinharrow-dignity-at-work-policy',
      'glenorrin-sexual-harassment-policy',
      'northmarch-staff-who-use-abuse-procedure',
    ],
    legalBasis: `- **Whistleblowing:** a term that stops a worker from making a protected disclosure is void across Great Britain (Employment Rights Act 1996, section 43J). Since April 2026 reporting sexual harassment can expressly be such a disclosure.
- **Crime:** no agreement can lawfully stop someone from reporting a crime or helping a police investigation.
- **Settlement agreements** about statutory claims are valid only if, among other conditions, the worker has had independent advice.
- **England and Wales only:** section 17 of the Victims and Prisoners Act 2024, for agreements from 1 October 2025, makes clauses void so far as they stop victims of crime from telling police, lawyers, regulated professionals, support services, certain others and close family. **It does not extend to Scotland.** A separate ban on NDAs in higher education applies in England.
- **Great Britain, awaited:** the Employment Rights Act 2025 will make void terms that stop workers from speaking about harassment or discrimination, with exceptions. No start date was known to us when this was checked.`,
    body: `A confidentiality clause, or non-disclosure agreement (NDA), has its uses: trade secrets, a patient’s notes, the sum that was paid. This guidance is about another use, in which somebody who has been harassed is paid, leaves, and may not say why, while the person who did it stays.

Such clauses are often put in by habit. “It’s in the template.” Nobody decided.

## What it costs

- **Her:** she may believe that she cannot tell a doctor, a partner or the next employer. Many are told so, wrongly.
- **The next person:** patterns are hidden from those who might stop them.
- **You:** a duty to prevent sexual harassment can hardly be met by arranging not to know.
- **Everyone:** people on your staff know that someone left, and what it means.

## A position to adopt

Members have used these five sentences as they stand.

> We do not ask anyone who has reported harassment, assault or discrimination to keep silent about it. If a person asks for confidentiality for herself we will agree, after independent advice that we pay for, and she may change her mind. We may agree to keep the amount of a payment private. Nothing we sign will stop anybody from speaking to the police, a regulator, a doctor, a union, a support service, family or an employment adviser. Every settlement is reported to the board, by type.
> — statement adopted by several members

## Who may ask for what

| | The person who reported | The employer | The person reported |
| --- | --- | --- | --- |
| Her identity kept private | Yes | Keeps it anyway | |
| What happened kept private | If *she* asks | No | No |
| Sum kept private | Yes | Yes | |
| A reference that is true | Yes | | True as well |
| An agreed statement to colleagues | Yes | Yes | Nothing untrue |
| No admission of liability | | Usually, and she may refuse | |

## If confidentiality is her wish

It can be: she may not want to be known for it. Then:

1. Her own adviser, paid by you, no cap that buys one telephone call.
2. Ten days at least to think. Acas recommends a minimum of ten calendar days to consider a settlement offer.
3. Plain words, one page, that begin with **what she may still say and to whom**.
4. It binds the employer as well.
5. She can end it, by letter.
6. A second person at the top reads it and asks: *who does this protect?*

## Wording that leaves people free

> Nothing in this agreement prevents you from telling anybody about harassment, assault or discrimination that you experienced or saw, including the police, any regulator, the EHRC, a court or tribunal, a health professional, a lawyer, a support service, your union, a prospective employer where relevant, or people close to you.
> — model clause. Have it checked by a solicitor qualified in Scots law

## Old agreements

You may hold some. Consider writing to those who signed: *“We will not enforce the confidentiality clause in our agreement with you in so far as it concerns harassment.”* Write **only** to an address which is known to be safe, in neutral words, or through her former representative. Do not write if contact would itself do harm.

## For the board

Ask once a year: how many settlements of each type (10 or more, or merged over years); how many had a clause; at whose wish; what changed in the workplace afterwards. If you cannot be told, ask why.

## For trade union representatives

Members ask *“am I allowed to talk to you?”* Yes. Read the clause with them before they sign. Watch for wide words: “any matter connected with”, “not disparage”, “warrants that there are no complaints”. Advise them to see a solicitor, and not to sign that day.

## What not to do

- Use an English template with “section 17” in it as if it were law here, or leave victims’ rights *out* because it is not. **Give the same freedom by contract.**
- Put the clause in a grievance outcome, a leaver’s form or an induction pack.
- Threaten anyone with repayment for telling a doctor.
- Say “we can’t discuss it, there’s an NDA”, about an agreement that you asked for.`,
  },
]
