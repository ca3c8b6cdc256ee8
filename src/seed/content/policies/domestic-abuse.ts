import type { PolicySample } from '../types'

export const domesticAbusePolicies: PolicySample[] = [
  {
    key: 'strathmarran-domestic-abuse-policy',
    title: 'Domestic abuse policy for all staff, Strathmarran Council',
    summary:
      'A policy written for carers, cooks and roads crews first and office staff second. It gives ten days of paid safe leave, a telephone line answered by a person, and a clear account of who will know what.',
    policyType: 'domestic-abuse',
    organisation: 'strathmarran-council',
    policyOwner: 'Head of People and Culture',
    versionLabel: '4.1',
    effectiveFrom: '2026-06-01',
    sector: 'local-government',
    size: '5000-plus',
    topics: ['domestic-abuse-at-work', 'safe-leave', 'frontline-and-shift-workers'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: [
      'domestic-abuse',
      'coercive-control',
      'economic-abuse',
      'stalking',
      'forced-marriage',
      'honour-based-abuse',
    ],
    reviewedAt: '2026-06-01',
    nextReview: '2027-06-01',
    publishedAt: '2026-06-17',
    scope: `Everyone who works for the council: permanent, temporary, relief and casual staff, apprentices, agency workers on our premises and elected members’ support staff. Teachers are covered through the agreement of the local negotiating committee. There is no minimum service.`,
    consultation: `The joint trade unions co-wrote sections 3 and 6. Home care and depot supervisors read two drafts aloud in team talks and told us where people stopped listening. A local Women’s Aid group was paid to check every word that a staff member might carry home, and removed eleven of them. Staff who are victim-survivors were consulted through that group and never through HR.`,
    equalityImpact: `Most of those who will use this policy are women, and most of our lowest-paid staff are women who do not sit at a desk. The assessment therefore asked one question of each section: *does this work for a relief carer with a pay-as-you-go phone?*

- **Disabled staff:** abuse by a carer or a family member who provides care is now named.
- **Race, religion and belief:** section 2 covers abuse by several relatives; interpreters are never colleagues or family.
- **Sexual orientation and gender reassignment:** a threat to “out” someone is given as an example of abuse. Men and non-binary people have the same entitlements.
- **Pregnancy and maternity:** safe leave is separate from any maternity entitlement and is not counted against it.`,
    licence: 'ogl-3',
    changes: [
      {
        version: '4.1',
        date: '2026-06-01',
        note: 'Added restricted address records and private talks about extended leave, after the training on forced marriage and “honour-based” abuse.',
      },
      {
        version: '4.0',
        date: '2025-05-12',
        note: 'Rewritten for staff without a login. Shared mailbox replaced by a telephone line. Evidence is no longer asked for.',
      },
      { version: '3.2', date: '2022-03-21', note: 'Safe leave raised from five days to ten.' },
    ],
    body: `## 1. What this policy is for

Some of us are being abused by a partner or ex-partner, or by somebody else in the family. It does not stop at the staff entrance. Abusers ring, follow, delay and shame people at work, and a wage of one’s own is often the way out.

This policy says what the council will do. It is not a discipline policy for people who are being harmed, and nobody will be asked to prove anything.

## 2. What we mean

Domestic abuse in Scots criminal law is a course of behaviour towards a **partner or ex-partner**. We go further, because our staff’s lives do. We include abuse by parents, adult children, in-laws and other relatives; forced marriage; and so-called “honour-based” abuse.

It may be physical, sexual, emotional or economic. Taking someone’s wages, hiding the car keys before an early shift or ringing twenty times during a round is abuse.

## 3. What you can ask for

| You may need | What we will do |
| --- | --- |
| Time | Up to **ten days of paid safe leave** a year, in days, half days or hours |
| A different place or pattern | A move of base, round, depot or shift, normally within two working days |
| Money | Your pay into a new account from the next pay run; an advance of wages; a new payslip address |
| Not to be found | Calls screened, your name off rotas on the wall, your address restricted in our systems |
| Somebody to talk to | The wellbeing line, 7am to 7pm. A trained adviser answers, and rings back only on the number and at the time you choose |

You may ask your supervisor, any other supervisor, a union representative or the line. **You do not need a police report, a letter or a reason in writing.**

:::safety
If you are in danger now, ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline is open day and night on 0800 027 1234. A call may show on a bill or in the history of a shared phone: you may use any council phone in private.
:::

## 4. What we ask of supervisors

1. See the person alone. Believe her. Ask what would help today.
2. Agree how and when you may contact her. Write down that and nothing else.
3. Ring the wellbeing line for advice. You may do so without giving a name.
4. Put the safe leave through with the neutral code. Tell the roster “approved leave”.
5. Check in once, on the day that you both agreed.

You are not a counsellor. Please do not suggest that she leaves, ring the partner, ask a neighbour to keep an eye open, or investigate. Leaving can be the most dangerous time and needs planning with specialists. [Responding to a disclosure](guidance:responding-to-a-disclosure) has words you can borrow.

## 5. Who will know

The person you tell, and an adviser if you want one. We share more only with your agreement, unless:

- a child or an adult at risk may be harmed, when the law may require us to pass it on;
- there is an immediate threat to life or to others at work.

Even then we tell you first if it is safe to do so. Notes are kept by the line in a restricted record, never in your personnel file, and are deleted after two years.

## 6. If absence, lateness or performance has suffered

Tell us when you are ready. Absence connected with abuse is not counted towards attendance triggers. Any capability process is paused while support is put in place, and a representative may attend with you.

## 7. When the person causing harm works here

We will not ask you to work beside that person. Abuse that uses council time, phones, vehicles or records is misconduct, and so is looking up someone’s shifts. A conviction or conduct outside work is looked at in the light of the job. HR and the safeguarding lead decide together, and the two people never share an adviser.

## 8. How we check that it works

Each spring we ask staff without a login whether they know that help exists and whether they would use it. We count calls and hours of leave for the whole council, publish no figure below 10, and report to the staff governance committee. A rise in calls is **not** treated as a bad result. [Our first attempt](case-studies:domestic-abuse-line-on-every-payslip) explains why.`,
  },
]
