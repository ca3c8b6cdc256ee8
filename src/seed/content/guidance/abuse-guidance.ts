import type { GuidanceSample } from '../types'

export const abuseGuidance: GuidanceSample[] = [
  {
    key: 'writing-a-domestic-abuse-policy',
    title: 'Writing a domestic abuse policy that people use',
    summary:
      'From a blank page to a policy in about four months, in four parts: who writes, what to promise, how it can fail, and how to tell people.',
    audiences: ['hr', 'equality-lead', 'trade-union'],
    topics: ['domestic-abuse-at-work', 'safe-leave'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse'],
    image: 'image-written-lines',
    reviewedAt: '2026-09-23',
    nextReview: '2027-09-23',
    publishedAt: '2025-12-10',
    lastChecked: '2026-09-23',
    jurisdiction: 'scotland',
    legalReviewer: 'Employment solicitor, Scotland',
    changeNote: 'New list of ways in which policies fail, from the community’s meeting 5.',
    body: `Most employers in this community had a policy before they had a practice. This guidance turns the order round: decide what you will do, check that you can, and then write it down in words that somebody can use on the worst day of her life.

If you are a handful of people, go to [first steps for small employers](guidance:first-steps-for-small-employers) instead.`,
    parts: [
      {
        title: 'Who writes it',
        slug: 'who-writes',
        body: `Begin with a small group: HR, a trade union rep, somebody from payroll, somebody who manages people who do not sit at a desk, and a specialist from your local domestic abuse service, paid for their time. Payroll is not a mistake. Half of what helps goes through payroll.

Do not ask staff to out themselves as victim-survivors in order to be consulted. If you want their advice, ask a specialist service to bring it together from people it supports.

A senior person should sponsor it and be asked, in the first week, for two things: a sum of money and a date on which it goes to the board.`,
      },
      {
        title: 'What to promise',
        slug: 'what-to-promise',
        body: `Promise less than you would like, and keep it. A sound policy has these:

| Promise | A good minimum | Ask before you write it |
| --- | --- | --- |
| Belief | No evidence is asked for | Does any form still ask for it? |
| A person to tell | Not only one’s own manager; reachable on shift | Who answers at 6am? |
| Leave | Paid, by the hour, hidden reason | What does the [roster show](guidance:setting-up-safe-leave)? |
| Work | Same-day changes to hours, place, phone | Who may say yes without asking? |
| Money | Account change, split pay, advance | Can payroll do it without a letter home? |
| Safety | A plan made together | Who has been trained? |
| Records | One page, kept apart | Who can open the folder? |
| Job | Absence and performance viewed in context | Is it in those policies too? |

Name the kinds of abuse that you include: coercive control, economic abuse, abuse after separation, abuse by family, so-called “honour-based” abuse, forced marriage. For each that you name have a route. Cover men, and same-sex relationships, in plain words, and say without embarrassment that most victim-survivors are women.

Add a section on employees who cause harm. It is the one most often left out.`,
      },
      {
        title: 'How policies fail',
        slug: 'how-policies-fail',
        body: `Read yours against this list. Each is from an employer who told us.

- It is on the intranet and most staff are not.
- It says “your manager” and the manager is the problem, or his friend.
- It promises confidentiality without saying where it ends.
- It shows the reason for leave in a rota.
- It lists ten forms of abuse and helps with one.
- The named contact left in March.
- It says “may be considered”.
- It suggests counselling as the answer to danger.
- It offers mediation.
- It was launched with a film.

Try it out. Give it to a supervisor, with a scenario, at ten past two on a Tuesday. Time her. Where she hesitates, the policy is not finished.`,
      },
      {
        title: 'Telling people, and keeping it alive',
        slug: 'telling-people',
        body: `Put it where people look: inside doors, on payslips, in the induction of relief staff. [One council](case-studies:domestic-abuse-line-on-every-payslip) moved knowledge of its policy from 14% to 52% in that way. Use words that are safe to be found with.

Tell managers first and give them [four sentences](guidance:responding-to-a-disclosure). Tell the union. Then tell everybody, more than once, from someone senior.

Count with care: whether people know of it, whether they would trust it, whether managers could respond. Do not set a target for disclosures, and expect them to rise.

Each year ask the specialist service and the union: what did you hear? Change one thing, and say so. Review at least every two years, and whenever the law or your roster system changes.`,
      },
    ],
    legalBasis: `[Domestic Abuse (Scotland) Act 2018](https://www.legislation.gov.uk/asp/2018/5/contents). Public bodies must assess the impact of a new or revised policy under regulation 5 of the [Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012](https://www.legislation.gov.uk/ssi/2012/162/contents).`,
    relatedCases: ['from-tenants-policy-to-staff-policy', 'domestic-abuse-line-on-every-payslip', 'one-page-policy-for-a-very-small-team'],
    relatedPolicies: ['strathmarran-domestic-abuse-policy', 'marrandale-violence-against-women-policy', 'sallowfield-one-page-statement'],
  },
  {
    key: 'setting-up-safe-leave',
    title: 'Setting up safe leave that nobody else can see',
    summary:
      'How HR, payroll and roster teams set up paid leave for safety: the rules to settle, the screens to check and what not to count.',
    audiences: ['hr', 'trade-union'],
    topics: ['safe-leave', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'data'],
    kinds: ['domestic-abuse', 'stalking', 'rape-and-sexual-assault', 'forced-marriage'],
    reviewedAt: '2026-06-08',
    nextReview: '2027-06-08',
    publishedAt: '2026-05-12',
    lastChecked: '2026-06-08',
    jurisdiction: 'scotland',
    legalReviewer: 'Employment solicitor, Scotland',
    changeNote: 'First edition.',
    body: `Safe leave is paid time off to become or stay safe from abuse. In Scotland there is no general statutory right to it, so whatever your policy says is all there is. Ten days a year is common among members of this community; what decides whether it is used is less the number than who can see it.

## Settle the rules

1. **Who**: all staff from the first day, whatever the contract, and people caring for a child affected by abuse.
2. **How much**: a number of days, taken by the hour. Most appointments take two hours.
3. **Who approves**: several trained people in each workplace; never the line manager only.
4. **Evidence**: none.
5. **Pay**: at average earnings, so that the payslip looks the same.
6. **Afterwards**: does it count for absence triggers, bonus, attendance awards? It should not.
7. **Cost**: who pays, after which day? If the ward or shop pays, somebody will hesitate.

## Check the screens

Take a test account and a union rep. Enter a day of safe leave for an invented employee. Then log in as each kind of user and look:

- the team roster, on the wall and on phones;
- the manager’s dashboard and its weekly email;
- colour codes (a colour nobody else ever has is a label);
- exports to spreadsheets, and who gets them;
- the absence report for the directorate;
- the payslip, on paper and on line;
- the leaver’s report, the audit report, the freedom of information report;
- the screen of a colleague who handles swaps;
- backups of last year’s spreadsheet, which someone keeps on a shared drive.

Use **one neutral code** for several kinds of leave. Keep the reason out of the system unless you can restrict it; if you cannot, keep a reference number and nothing else. A board that did this found the reason had been [visible on every ward](case-studies:safe-leave-without-naming-why).

## Train approvers

Forty minutes. Say yes. Ask when, and how to make contact. Enter the code. Offer a card. Give them a sentence for colleagues who ask: “She’s on leave.” Keep the list up to date: one out-of-date name undoes a poster.

## Tell people

Say that it exists, what it may be used for, and that *nobody will see why*. Name ordinary uses: “a solicitor, a school, a landlord, or just a night’s sleep elsewhere”.

## Count with care

Whole organisation, once a year, and no figure under ten. Pool years if you must. Do not cross it with sex, site or grade. A rise is good news, and needs a sentence to say so.

> [!important]
> If a reason does become visible, tell the person at once, before you fix the screen. She may need to change plans tonight.

## What it costs

Less than expected. Most episodes are shorter than a shift. Set against that the price of replacing somebody who could not stay.`,
    legalBasis: `No general statutory right to paid safe leave exists in Scotland at the date of last check. Statutory rights that may help: time off for dependants (Employment Rights Act 1996, section 57A), flexible working requests, annual leave and sick leave. UK GDPR and the Data Protection Act 2018 govern the record.`,
    relatedCases: ['safe-leave-without-naming-why'],
    relatedPolicies: ['tidal-safe-leave-procedure', 'marrandale-violence-against-women-policy'],
  },
  {
    key: 'money-and-safety-economic-abuse',
    title: 'Money and safety: what payroll and HR can do about economic abuse',
    summary:
      'Wages are often what an abusive person controls. Practical steps for payroll, HR and managers, and the well-meant habits that put people in danger.',
    audiences: ['hr', 'line-manager'],
    topics: ['economic-abuse', 'handling-disclosures'],
    standards: ['violence-against-women'],
    kinds: ['economic-abuse', 'coercive-control', 'domestic-abuse'],
    reviewedAt: '2026-09-15',
    nextReview: '2027-09-15',
    publishedAt: '2026-03-24',
    lastChecked: '2026-09-15',
    jurisdiction: 'uk',
    legalReviewer: 'Money advice worker and payroll specialist',
    changeNote: 'Adds pensions, salary sacrifice and season-ticket loans.',
    body: `Economic abuse means controlling somebody’s ability to get, use or keep money and what it buys: wages taken, every receipt checked, debts run up in her name, work made impossible by hiding car keys on the morning of a shift. It is usually a part of coercive control and often goes on for years after separation. An employer touches it each month.

## What it can look like at work

- Wages paid into an account in somebody else’s name.
- Never any money for lunch, on a reasonable salary.
- Requests for cash, for advances, for a payslip to be sent elsewhere.
- A partner who rings about the pay, the bonus, the rota.
- Turning down promotion, overtime or training without a reason she can give.
- Sudden opting out of the pension.

Any of these may have another reason. So offer help to everybody, and ask for none.

## Four offers to make to all staff

1. **Pay where you want it.** Change the account by phone with a pass phrase agreed beforehand. No confirmation letter to the home.
2. **Split pay.** A fixed sum into a second account. Many systems can do it as a voluntary deduction.
3. **A small advance.** The same day, without a reason, repaid over months.
4. **Paper that waits.** Payslips, P60s and benefit letters kept online or at work.

An [agency’s payroll team](case-studies:payroll-as-the-safest-place-to-ask) set up all four in six months.

## Habits to stop

| Habit | Danger | Instead |
| --- | --- | --- |
| Ringing the number on file to check a change of bank details | A partner may answer | Use the pass phrase, or ask in person |
| Posting a letter after every change | It is opened at home | Message on the work system |
| Talking to “the husband” about a query | Confirms and informs | “We speak only with the employee” |
| Publishing bonus dates widely | He knows when to look | Fine, but allow a different date of payment |
| Emergency contact = partner, for ever | He is told where she is | Ask everyone to check it yearly |

## Pensions, loans, benefits

Look at salary sacrifice, season-ticket loans, staff discounts, death-in-service nominations and pension letters. Who is named, where does the post go, could somebody be forced to sign? Offer a private appointment to go through nominations.

## What managers say

“Would it help to sort out where your pay goes?” is a question that anyone may be asked. Then payroll. Do not lend money yourself, and do not advise on debts or benefits: a money adviser or a specialist service can, and can sometimes have debts dealt with that were forced on her.

> [!safety]
> A change in money is noticed. Ask first: when will he see it, and what might he do? If she is unsure, plan with a specialist before changing anything.

## Set it up this month

Choose the pass phrase system. Ask the payroll supplier “what is the nearest thing that you can do?” Put the four offers in the handbook between two dull ones. Train payroll for a morning. Then tell everyone.`,
    legalBasis: `In Scotland, abusive behaviour under the Domestic Abuse (Scotland) Act 2018 can include controlling or monitoring a partner’s day-to-day activities and restricting freedom of action. The statutory definition of economic abuse in the Domestic Abuse Act 2021 applies in England and Wales, not in Scotland.`,
    relatedCases: ['payroll-as-the-safest-place-to-ask', 'customer-script-that-opened-staff-disclosures', 'from-tenants-policy-to-staff-policy'],
    relatedPolicies: ['strathmarran-domestic-abuse-policy'],
  },
  {
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
    legalReviewer: 'Independent domestic abuse advocate',
    changeNote: 'Adds protection orders for forced marriage and FGM.',
    body: `Your job as an employer is work: hours, place, pay, safety on the premises, kindness. Others do the rest, and know more. This page helps you recognise their names, so that you neither duplicate nor get in the way.

> [!safety]
> Unsure who to ring? Scotland’s Domestic Abuse and Forced Marriage Helpline, 0800 027 1234, at any hour, for anyone, professionals and employers too. In danger: 999. Police when it is not an emergency: 101.

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

## What to leave alone

- Assessing risk with a form from the internet.
- Talking to the other person.
- Arranging meetings between them.
- Advising on housing, immigration, children or criminal law.
- Investigating what happened at home.

## What only you can do

Keep her in work. Give time for appointments without asking which. Let the advocate use a quiet room. Keep the [screen](guidance:setting-up-safe-leave) and the [rota](guidance:safety-planning-at-work) from betraying her. Put your local service’s number into your phone today.`,
    legalBasis: `Forced Marriage etc. (Protection and Jurisdiction) (Scotland) Act 2011. Prohibition of Female Genital Mutilation (Scotland) Act 2005 and Female Genital Mutilation (Protection and Guidance) (Scotland) Act 2020: check with an adviser which parts are in force. Protection from Harassment Act 1997, sections 8 to 11, apply in Scotland.`,
    relatedCases: ['beyond-one-kind-of-abuse', 'a-separate-route-for-officers', 'from-tenants-policy-to-staff-policy'],
    relatedPolicies: ['marrandale-violence-against-women-policy'],
  },
  {
    key: 'online-and-image-based-abuse',
    title: 'Online and image-based abuse of staff: what to do on the day',
    summary:
      'When a member of staff is harassed online, or intimate or faked images are shared. In order: her, evidence without looking, take-down, police if she wishes, tomorrow.',
    audiences: ['line-manager', 'hr', 'trade-union'],
    topics: ['handling-disclosures', 'harassment-by-the-public'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['online-and-image-based-abuse', 'stalking', 'sexual-harassment'],
    contentNote: 'Discusses the sharing of intimate images, without describing any.',
    reviewedAt: '2026-10-26',
    nextReview: '2027-04-26',
    publishedAt: '2026-07-01',
    lastChecked: '2026-10-26',
    jurisdiction: 'scotland',
    legalReviewer: 'Solicitor, Scotland; checked with a specialist support service',
    changeNote: 'Order changed: the person first, those who shared it last. Faked images.',
    body: `It may be a teacher, a nurse, a councillor’s assistant, a bus driver. Somebody posts, shares or threatens to share a picture, an address, a rumour. Often the first that an employer hears is that she has not come in.

Abuse of this kind is part of the same picture as stalking and domestic abuse. An ex-partner, pupils, customers or strangers may be behind it. Faked images harm much as real ones do: people believe them, and she knows it.

## 1. Her

One person, of her choosing. “I’m sorry this is happening. You have done nothing wrong. What do you need in the next hour?” Home, company, somebody to ring the school. Ask who might be behind it only if it matters for safety today. If she is in danger, 999.

Never ask why a picture exists.

## 2. Evidence, without looking

- One trained person collects links, usernames, dates and times. Nobody else searches.
- Screenshots of *messages and addresses*, not of images. Do not download, forward, or show images in meetings.
- If anyone pictured might be under 18, stop: do not copy or send anything. Ring the police and your child protection lead.
- Keep it where she need not see it.

## 3. Take it down

Use the platform’s own form for intimate images; it is faster than general reporting. Specialist helplines for adults in the UK help with removal, and there are tools that stop a picture from being uploaded again without anyone seeing it: a support service can guide her. IT blocks addresses on your network. Do not reply or argue from the official account.

## 4. The police, if she wishes

In Scotland it is an offence to disclose, or threaten to disclose, a photograph or film that shows another person in an intimate situation without consent. Stalking and threatening or abusive behaviour are offences too. The law on sexually explicit faked images is changing: ask the police, and do not assume that nothing can be done. Go with her if she wants.

## 5. Tomorrow

- Who might she meet, in class, at the counter, in the corridor? Change what she would like changed.
- Her name, picture and timetable off the website and doors.
- A sentence for colleagues: “Don’t look, don’t share, don’t ask her about it. If you have it, delete it and tell me.”
- Leave, by the hour.
- Is there a [plan](guidance:safety-planning-at-work) for coming and going?

## 6. Those who shared it

Last, and never by her. Employees: conduct, quickly, as sexual harassment. Pupils, patients, customers: your own procedures, with advice. Everybody who passes it on is taking part.

## Prepare

1. Write names and phone numbers against steps 1 to 3.
2. Rehearse once with a stopwatch. An [education employer](case-studies:image-based-abuse-of-staff) went from nine hours to under three.
3. Look at what your website tells a stranger about your staff.
4. Put it in your policies on harassment and on IT: sharing an intimate image is never a joke.`,
    legalBasis: `[Abusive Behaviour and Sexual Harm (Scotland) Act 2016](https://www.legislation.gov.uk/asp/2016/22/contents), section 2. Criminal Justice and Licensing (Scotland) Act 2010, sections 38 and 39. English and Welsh offences differ in wording and scope.`,
    relatedCases: ['image-based-abuse-of-staff', 'report-and-support-for-staff', 'rangers-radios-and-working-alone'],
    relatedPolicies: ['kinharrow-dignity-at-work-policy'],
  },
]
