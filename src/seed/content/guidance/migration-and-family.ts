import type { GuidanceSample } from '../types'

export const migrationAndFamilyGuidance: GuidanceSample[] = [
  {
    key: 'supporting-someone-with-no-recourse-to-public-funds',
    title: 'Supporting someone with no recourse to public funds',
    summary:
      'When a colleague’s right to be here depends on the person who is hurting her, or on you. What an employer can do, what must be left to a regulated adviser, and the myths that keep people in danger.',
    topics: ['handling-disclosures', 'domestic-abuse-at-work', 'economic-abuse'],
    standards: ['violence-against-women'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse', 'honour-based-abuse', 'forced-marriage'],
    audiences: ['hr', 'line-manager', 'trade-union'],
    reviewedAt: '2026-10-14',
    nextReview: '2027-01-14',
    publishedAt: '2026-09-08',
    jurisdiction: 'scotland',
    legalReviewer: 'Immigration adviser (illustrative role)',
    lastChecked: '2026-10-14',
    changeNote: 'First published. Immigration rules change often: reviewed every three months.',
    relatedCases: [
      'beyond-one-kind-of-abuse',
      'safe-leave-without-naming-why',
      'payroll-as-the-safest-place-to-ask',
    ],
    relatedPolicies: ['marrandale-violence-against-women-policy', 'sallowfield-one-page-statement'],
    legalBasis: `- **Immigration is reserved** to the UK Parliament and is the same in Scotland. Housing, social work and legal aid are **Scots law**, so English guides on “section 17” support or the Care Act do not apply here. In Scotland councils have duties to children in need under the Children (Scotland) Act 1995 and to some adults under the Social Work (Scotland) Act 1968, with restrictions that need advice.
- **Immigration advice may be given only by regulated people**: solicitors, and advisers registered with the Immigration Advice Authority (Immigration and Asylum Act 1999, Part 5). An employer who advises may commit an offence.
- **The Migrant Victims of Domestic Abuse Concession** gives some people who came as partners three months’ permission with access to public funds, while they apply for something longer. Who qualifies, and what it does to other permission, differs from case to case. **Advice first.**`,
    body: `*No recourse to public funds* (NRPF) is a condition on many visas. It means that the holder may not claim most benefits or be housed by the council as homeless. It does **not** mean that there is no help. It is not a reason to be afraid of the police, a doctor or a refuge, though she may well have been told so every day.

For some of your colleagues, permission to be here runs through a husband. For others, through **you**. Both make it harder to speak.

## What she may have been told

| Said to her | In fact |
| --- | --- |
| “If you leave, they’ll deport you.” | It depends on the visa. There are routes for many partners. She needs advice, soon |
| “You can’t ring the police.” | She can. An adviser can explain what police may share |
| “You’ll lose the children.” | Immigration status does not decide who cares for children |
| “You have no right to your passport.” | It is hers. Keeping it can be part of the abuse |
| “Nobody will take you in.” | Some refuges and councils can. Ask the specialists before assuming that they cannot |
| “Your employer will report you.” | For reporting abuse: no. See below |

## What you can do today

1. **The four sentences** from [responding to a disclosure](guidance:responding-to-a-disclosure).
2. **Ask nothing about status.** You checked the right to work when she started. Do not check again because she has told you this; it may be discrimination.
3. **A phone, a room, an hour, an interpreter** who is not a colleague, a relative or from the same small community.
4. **A number to ring with her:** Scotland’s Domestic Abuse and Forced Marriage Helpline has interpreters and knows who has space. [Scottish Women’s Rights Centre](https://www.scottishwomensrightscentre.org.uk) and [JustRight Scotland](https://www.justrightscotland.org.uk) can point to legal help.
5. **Money.** She may have none and no right to emergency benefits. Wages into her own account, an advance, a hardship payment in vouchers. Work may be her only income: protect the hours.
6. **Documents.** Offer a locked drawer for passport, permission, payslips, children’s birth certificates. If he has them, an adviser can help.
7. **Digital status.** Many people now have an eVisa. If he controls the email address or phone on her account he can lock her out. An adviser can help her to change it.

:::important
Do not say “I think that you’d qualify for …”. It is an offence to give immigration advice unless you are regulated, and a wrong step can end permission that she has. You may give **names and numbers**, and go with her.
:::

## If you sponsor her visa

- Tell her, before she has to ask, that reporting abuse is **not** something you report to the Home Office.
- Sponsors must report certain absences and changes of pay. Paid, authorised safe leave avoids most of that. **Ask your sponsor-licence adviser before putting someone on unpaid leave, cutting hours, or moving her to a new site.**
- Keep whoever manages sponsorship apart from whoever hears disclosures, and say so in your policy. A health board did, because staff had asked.
- If the sponsored worker is the *husband* and he is dismissed, her permission may end with his. Take advice before, and give her time.

## If the person she fears is her family

Do not ring home, confirm hours to “an uncle” or ask an elder to help. See [when family is the danger](guidance:when-family-is-the-danger).

## Writing it down

Less than ever. Status is sensitive, and a note that links it with abuse could be found, demanded or misread. A line that says “support agreed, contact by work phone only” will do. Nothing goes in the sponsorship file.

## What not to do

- “Let me look it up on the government website.”
- Offer to write to the Home Office.
- Ask for a copy of his permission.
- Assume that anybody from the same country is a friend.
- Tell her to wait until her extension comes through. Time limits are short, and waiting may be what he is counting on.
- Think that it is about nationality. A colleague from next door may have NRPF, and one from far away may be a citizen.

## Prepare

Find out this week which specialist service for minority ethnic women covers your area, and which solicitor takes legal aid for immigration. Legal aid in Scotland has its own rules and a wider reach than in England. Put the two numbers on the card which your approvers carry.`,
  },
  {
    key: 'when-family-is-the-danger',
    title: 'When family is the danger: forced marriage, “honour-based” abuse and FGM at work',
    summary:
      'Most workplace advice imagines one violent partner. Sometimes it is several relatives, the danger can rise within hours, and well-meant calls home make it worse. What a manager does, and never does.',
    topics: ['handling-disclosures', 'training-line-managers'],
    standards: ['violence-against-women'],
    kinds: ['forced-marriage', 'honour-based-abuse', 'female-genital-mutilation', 'coercive-control'],
    audiences: ['line-manager', 'hr', 'equality-lead'],
    contentNote: 'Names forced marriage and female genital mutilation, without accounts of abuse.',
    reviewedAt: '2026-10-19',
    nextReview: '2027-04-19',
    publishedAt: '2026-09-29',
    jurisdiction: 'scotland',
    legalReviewer: 'Specialist support service and family lawyer (illustrative roles)',
    lastChecked: '2026-10-19',
    changeNote: 'First published. Written around the three decisions used in a council’s training.',
    relatedCases: ['beyond-one-kind-of-abuse'],
    relatedPolicies: ['strathmarran-domestic-abuse-policy', 'marrandale-violence-against-women-policy'],
    legalBasis: `- **Forced marriage protection orders** are made by the sheriff court under the Forced Marriage etc. (Protection and Jurisdiction) (Scotland) Act 2011; breach is a crime. Forcing someone to marry has been a criminal offence in Scotland since 2014 (Anti-social Behaviour, Crime and Policing Act 2014, section 122).
- **FGM** is a crime under the Prohibition of Female Genital Mutilation (Scotland) Act 2005, also when it is done abroad. The 2020 Act on protection orders had not been brought fully into force when last checked.
- **What differs in England and Wales:** the Forced Marriage (Civil Protection) Act 2007 and other orders; a statutory duty on certain professionals to report FGM of girls under 18, which does **not** exist in Scotland, where child protection procedure applies; and the minimum age of marriage, which is 18 there and 16 in Scotland.
- Abuse by relatives is not the offence in the Domestic Abuse (Scotland) Act 2018, which is about partners and ex-partners. It may be other offences, and **your policy can and should cover it.**`,
    body: `A **forced marriage** is one in which one or both people do not consent, or cannot. An arranged marriage to which both agree is something else. So-called **“honour-based” abuse** is violence or control justified by a family’s or community’s idea of honour. **Female genital mutilation** (FGM) is a form of violence against girls and women that may go on causing pain and ill health for life.

They happen in many communities and in none by necessity. Culture does not cause them. People who use power over women do. Do not look for a “kind of family”; listen to the person.

## What is different

| With a violent partner | With family |
| --- | --- |
| One person to be wary of | Several, maybe dozens, some of them kind |
| Leaving may take months | Danger can rise in hours, above all when it is discovered that she told |
| Colleagues are outside it | Someone at work, a customer or a taxi driver may report back |
| Police, then court | A flight may be booked |
| Men are seldom at risk from her partner | Men, and LGBT+ people, are forced to marry too |

**The one-chance rule:** you may have a single conversation. Use it well.

## Three decisions

### She asks for sudden extended leave and seems afraid of it

See her alone. “You don’t have to tell me why. Is this a trip you want to make?” If not: do not refuse the leave as a way to protect her, as it may be what she needs to show at home. Ask if she will ring a specialist **with you, now**. Agree what is on the form. Before she goes, if she still goes: a date of return, a number that is hers, the address, the flight, whom she would want told if she is not back, and written confirmation that the job is hers.

### Relatives ring for her shifts

> We don’t say who works here or when. I can take a message.
> — to every caller, about everyone

Nor confirm to a brother who “only wants to pick her up”. Tell her that they rang. Look at who else can see the roster.

### She wants her address kept from everyone, including a named colleague

Believe it. Restrict the record the same hour, check the log of who has opened it, change what is on the wall. Do not ask the colleague. Do not move her to protect his feelings.

## Never

1. Contact the family, for whatever reason.
2. Use a relative, a colleague or a community leader as interpreter or go-between.
3. Attempt mediation or reconciliation. People have died of it.
4. Tell a colleague of the same background “because you’d understand”.
5. Put it in an email, a letter home or the sickness record.
6. Promise that nothing will happen.
7. Decide that you are being racist by acting. **Everyone is entitled to the same protection.**

## Whom to ring

:::safety
In danger now: 999. Scotland’s Domestic Abuse and **Forced Marriage** Helpline, 0800 027 1234, day and night, with interpreters. If someone has been taken abroad, the UK Government’s Forced Marriage Unit can also help: the helpline will put you through or advise.
:::

Specialist services for minority ethnic women know the routes. If a **child** may be at risk of forced marriage or FGM, it is child protection and it is today.

## FGM and work

Adult colleagues who have been cut may need time for appointments, toilet breaks, a different uniform, a chair. They owe nobody an explanation. Use the ordinary list of adjustments. Never treat a survivor as a suspect, or her daughters as a case, because of where she was born. If you learn that a girl is at risk, follow child protection procedure.

## Learning

Half an hour with people from a specialist service is worth more than a list of “countries of risk”, which [one council was told to strike out](case-studies:beyond-one-kind-of-abuse). Practise the three decisions aloud. Numbers will always be too small to report, and one is enough.`,
  },
]
