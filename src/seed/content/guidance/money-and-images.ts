import type { GuidanceSample } from '../types'

export const moneyAndImagesGuidance: GuidanceSample[] = [
  {
    key: 'money-and-safety-economic-abuse',
    title: 'Money and safety: what an employer can do about economic abuse',
    summary:
      'Wages are often the way out, so they are often what is taken. Signs of coercive and economic abuse at work, six things that payroll can offer anybody without asking why, and what never to do.',
    topics: ['economic-abuse', 'domestic-abuse-at-work', 'handling-disclosures'],
    standards: ['violence-against-women'],
    kinds: ['economic-abuse', 'coercive-control', 'domestic-abuse'],
    audiences: ['hr', 'line-manager'],
    reviewedAt: '2026-10-20',
    nextReview: '2027-10-20',
    publishedAt: '2026-05-13',
    jurisdiction: 'scotland',
    legalReviewer: 'Equality and employment law adviser (illustrative role)',
    lastChecked: '2026-10-20',
    changeNote: 'Six payroll offers in place of four, and a note on shared-service suppliers.',
    relatedCases: [
      'payroll-as-the-safest-place-to-ask',
      'customer-script-that-opened-staff-disclosures',
      'from-tenants-policy-to-staff-policy',
    ],
    relatedPolicies: ['strathmarran-domestic-abuse-policy', 'quernstone-domestic-abuse-policy'],
    legalBasis: `In Scotland economic abuse has no offence of its own. It can be part of the course of behaviour that is an offence under the **Domestic Abuse (Scotland) Act 2018**, whose list of relevant effects includes making a partner or ex-partner dependent, controlling or monitoring day-to-day activities, and restricting freedom of action. **England and Wales differ:** the Domestic Abuse Act 2021 defines economic abuse by name, and reaches relatives.

Wages belong to the worker. Deductions generally need her agreement in writing beforehand or a legal basis (Employment Rights Act 1996, section 13). A partner has no right to information about pay or shifts, and giving it to one is likely to breach data protection law.`,
    body: `Economic abuse is control of how somebody gets, uses and keeps money and what money buys: a phone, a car, childcare, a place to live. It goes with coercive control like a hand with a glove, and often continues for years after separation.

Work is touched in three ways. He may **stop her earning** (hiding keys, fights before a shift, refusing childcare), **take what she earns**, or **run up debts in her name**. The first looks like poor attendance. The others look like nothing.

## What you may notice

| At work | It may be | It may also be |
| --- | --- | --- |
| Never has cash for a bus, lunch or a collection | Wages taken | Low pay |
| Asks for overtime, then to have it paid separately | Saving to leave | A wedding |
| Wages paid into someone else’s account | No account of her own | Convenience |
| Calls during work about spending; photographs of receipts | Monitoring | |
| Leaves the pension scheme, or turns down promotion | Pressure | Choice |
| Late when there is a training day or interview | Sabotage | The bus |
| Arrestment of earnings for a debt that surprises her | Debt in her name | Debt |

Do not diagnose. **Offer the same things to anyone**, and you will not need to.

## Six things payroll can do

1. **Split pay.** A fixed sum to a second account, from the next run. Your system may call it a voluntary deduction.
2. **Change an account in private**, by phone with an agreed pass phrase. No letter goes home.
3. **Advance** a few hundred pounds the same day, without a reason, paid back over six months.
4. **A payslip that waits.** No paper; notifications to a number that is hers.
5. **Expenses first.** Book and pay travel for her instead of claiming it back.
6. **Pension and insurance nominees.** Tell her how to change a death-in-service nomination, and that he is not told.

Put them in the handbook between the cycle scheme and the season ticket. At one agency there were [38 requests in ten months](case-studies:payroll-as-the-safest-place-to-ask), most of them nothing to do with abuse, which is what makes them safe.

If a shared service runs your payroll, ask for “the nearest thing your system does”, and find out whether a confirmation letter is sent **automatically**.

## Two questions

> Would it help if this stayed between us?
> Is anyone else going to see this?
> — asked by payroll of everyone who changes their details

If someone else will see it, say that there is a person in the building who can help with that, and give a card. Then do as she asked.

## For managers

- Pay for training travel and childcare beforehand.
- Guarantee a pattern of shifts for three months: it is the basis of a tenancy and a bank account.
- If someone is always collected at the door, do not joke about devotion.
- If she asks for *fewer* hours after a promotion, or leaves a scheme, say “that’s yours to decide. If anything would make the other choice possible, tell me.”
- Offer hardship money in forms that cannot be taken: a voucher, a paid taxi, a locksmith’s bill.

## Before anything changes

:::safety
A change in money is noticed. Ask first: *when will he see it, and what might he do?* If she is unsure, plan it with a specialist service before payroll does anything.
:::

Look as well at emergency contacts (a partner, for ever?), salary sacrifice, season-ticket loans, staff discounts and P60s. Who is named, and where does the post go?

## Where else

Banks have teams for customers in vulnerable circumstances who can open a safe account and separate joint ones. Money advice services and the [Domestic Abuse and Forced Marriage Helpline](https://sdafmh.org.uk) will talk it through. In Scotland she may be able to apply to the Scottish Welfare Fund through the council. If her right to be here depends on a partner, [read this first](guidance:supporting-someone-with-no-recourse-to-public-funds).

## What not to do

- Refuse a change because “your husband set it up”.
- Discuss pay, shifts or leave with a partner who rings, however charming.
- Send confirmation to the old address “for security”.
- Assume that a joint account is shared.
- Ask why.
- Insist on a meeting about money management. She is managing money under siege.
- **Stop the arrangement when she is back with him.** It may be the only thing he does not control.`,
  },
  {
    key: 'online-and-image-based-abuse',
    title: 'Online and image-based abuse of staff: the first day',
    summary:
      'Threats, fake profiles, shared or fabricated intimate images: what to do in the first hours for a colleague who is targeted, what not to look at, how to get it taken down and what Scots law says.',
    topics: ['preventing-sexual-harassment', 'handling-disclosures', 'harassment-by-the-public'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['online-and-image-based-abuse', 'sexual-harassment', 'stalking', 'coercive-control'],
    audiences: ['hr', 'line-manager', 'senior-leader', 'trade-union'],
    contentNote: 'Discusses image-based abuse without describing images.',
    reviewedAt: '2026-10-26',
    nextReview: '2027-02-26',
    publishedAt: '2026-07-14',
    jurisdiction: 'scotland',
    legalReviewer: 'Equality and employment law adviser (illustrative role)',
    lastChecked: '2026-10-26',
    changeNote:
      'Steps reordered so that the person comes first. Fabricated images: law is moving, review date brought forward.',
    relatedCases: [
      'image-based-abuse-of-staff',
      'rangers-radios-and-working-alone',
      'report-and-support-for-staff',
    ],
    relatedPolicies: ['kinharrow-dignity-at-work-policy', 'glenorrin-sexual-harassment-policy'],
    legalBasis: `- **Scotland:** disclosing, or threatening to disclose, an intimate photograph or film without consent, with intent to cause fear, alarm or distress or being reckless as to it, is an offence (Abusive Behaviour and Sexual Harm (Scotland) Act 2016, section 2). Sending someone a sexual image without consent may be an offence under the Sexual Offences (Scotland) Act 2009. Threatening or grossly offensive messages may be offences as well. It can form part of domestic abuse or stalking.
- **Fabricated (“deepfake”) images:** the law is changing. England and Wales have offences that deal with them expressly; do not assume that these apply in Scotland. Ask the police.
- **Images of anyone under 18** are a separate and serious matter: do not view, copy or forward. Tell the police and follow child protection procedure.
- As an **employer** you owe the duty to prevent sexual harassment and general duties of care. If a colleague is responsible it is harassment, wherever his phone was.`,
    body: `It may be a threat in a direct message, a fake dating profile with her work address, a photograph from years ago in the team chat, or a fabricated image made from her staff picture. It is often part of something else: an ex-partner, a stalker, a pupil, a colleague. To her it happens everywhere at once, and everybody she meets may have seen it.

A faked image harms in much the same way as a real one. Do not begin by asking which it is.

## In this order

### 1. Her

A named colleague, of her choice. *“I’m sorry that this is happening. It isn’t your fault. What do you need in the next hour?”* Home, stay, or carry on with someone beside her? Whom should we tell, and whom not?

### 2. Nobody looks

No one asks to see it. One trained person keeps **links, names, dates and times**. She does not have to search for it herself. Nothing is forwarded, downloaded or printed. Where a young person may be pictured, nobody looks at all.

### 3. Keep evidence before it goes

Addresses of pages, user names, screenshots of the **threat or the message**, not of the image. Note who saw what. Then take down.

### 4. Take down

| Where | How |
| --- | --- |
| Social media | The platform’s report form: *non-consensual intimate image*. Reports by the person pictured are quickest; offer to sit with her |
| Anywhere, adults in the UK | [Revenge Porn Helpline](https://revengepornhelpline.org.uk), which can report for her |
| Before it spreads | [StopNCII](https://stopncii.org) makes a fingerprint on her own device. The image is not uploaded |
| Search engines | Removal request for intimate or fake imagery |
| Your network | IT blocks the address without opening it |
| Your own chat groups | The owner removes it and closes the group for a day |

### 5. Police, if she wishes

Explain that it may be a crime and that she decides, except where a child is involved or somebody is in danger. Offer to ring 101 with her, 999 if there is a threat. Support: [Rape Crisis Scotland](https://www.rapecrisisscotland.org.uk), the Domestic Abuse helpline, her union.

### 6. Tomorrow

Classes, counters, corridors, email, parking, the staff photograph, her name on the rota page. Someone else answers her phone. Agree on one sentence for colleagues: *“Something has been done to a colleague. If you’re sent anything, don’t open it, don’t pass it on, tell me.”*

### 7. Those who did it

Last, and not by her. If it is a colleague: secure work accounts, separate them, take advice before you interview if there may be a crime. Forwarding is misconduct too. If it is a pupil, patient or customer, use your third-party route.

## Rehearse it

A stopwatch and an invented report will show you that most of the time is lost deciding **who is responsible**. One employer went from [nine hours to under three](case-studies:image-based-abuse-of-staff) in three exercises.

## Prevention

- Ask before you publish a member of staff’s name, picture or hours; take them down the same day when asked.
- Rules for team chats: who owns them, what goes, how to report.
- Conferences: a photo policy with lanyards.
- Say it in induction: sharing an intimate image without consent is abuse, gross misconduct and may be a crime.

## What not to do

- Take her phone.
- Ask why the picture exists.
- Tell her to come off social media. It may be her support, and her job.
- Suspend her “for her own protection”.
- Discipline her for the image. **A person who has been harmed has not brought anyone into disrepute.**
- Send an all-staff email with enough detail to search for it.
- Wait for proof that it is fake.`,
  },
]
