import type { PolicySample } from '../types'

export const abusePolicies: PolicySample[] = [
  {
    key: 'strathmarran-domestic-abuse-policy',
    title: 'Domestic abuse policy, Strathmarran Council',
    summary:
      'Ten days of paid safe leave, a named adviser on the phone from 7am to 7pm, changes to work on the same day and no need to prove anything. Written for carers and cleaners as much as for people at a desk.',
    policyType: 'domestic-abuse',
    organisation: 'strathmarran-council',
    policyOwner: 'Head of Human Resources',
    versionLabel: '3.1',
    effectiveFrom: '2026-04-01',
    sector: 'local-government',
    size: '5000-plus',
    topics: ['domestic-abuse-at-work', 'safe-leave', 'handling-disclosures'],
    standards: ['violence-against-women'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse', 'stalking', 'honour-based-abuse', 'forced-marriage'],
    reviewedAt: '2026-04-01',
    nextReview: '2028-04-01',
    publishedAt: '2026-04-15',
    licence: 'ogl-3',
    scope:
      'All employees of the council, including relief, casual and agency workers, modern apprentices and councillors’ support staff, wherever they work. Volunteers have everything in it apart from paid leave.',
    consultation: `Joint trade unions, the women’s network, home care and catering staff in eleven team meetings, and workers from the local domestic abuse service. Three changes came out of it: proof is no longer asked for, leave may be taken in hours, and the phrase “resolve the situation” was removed.`,
    equalityImpact: `Assessed in January 2026. Most of those who experience domestic abuse are women and so are 72% of our staff. Staff with no council login, disabled staff who may depend on a perpetrator for care or transport, migrant staff whose leave to remain is tied to a partner, and staff in same-sex relationships were considered separately. Men who experience abuse are covered on the same terms. The assessment added the interpreter rule in section 6.`,
    body: `## What we promise

If you are being abused by a partner, an ex-partner or a member of your family, or are afraid that you will be, the council will believe you, help you stay safe at work and help you keep your job. You decide what is done, unless somebody’s life is in danger or a child is at risk of harm; then we tell you first whenever we safely can.

You do not have to prove anything. You do not have to have told the police.

## What we mean by domestic abuse

Abuse may be physical, sexual, emotional or about money, and may go on long after a relationship has ended. A pattern of control often matters more than any one incident. In Scotland the Domestic Abuse (Scotland) Act 2018 makes abusive behaviour towards a partner or ex-partner an offence, and that includes psychological abuse. For the purposes of this policy we include abuse by relatives, forced marriage and so-called “honour-based” abuse.

## Whom you can tell

- Any supervisor or manager; it need not be your own.
- The wellbeing line, answered by a person from 7am to 7pm every day of the week.
- A trade union representative.

They will see you alone, ask what you need, and ring you back only in the way that you choose.

## What you can ask for

1. **Up to ten days’ paid safe leave** in a year, in hours or days, on the roster as “special leave”.
2. **Changes to work on the same day**: hours, route, base, phone number, email address, who answers your calls.
3. **Pay**: into another account, split, or an advance of up to £400.
4. **Safety at work**: a plan made with you, a photograph at reception, an escort to your car, a code word.
5. **Longer arrangements**, reviewed with you every month.

Absence or lateness that has to do with abuse is not counted for absence management, and performance is not judged without taking it into account.

## Records and confidentiality

One page, kept by the HR adviser outside your personal file. Who can read it is written at the top. We do not tell your team. References do not mention it.

## Interpreters

We never use a colleague or a relative to interpret. We pay for a professional whom you accept.

## If an employee uses abuse

Conduct outside work may be misconduct when it affects the council, its services or a colleague. Using council time, vehicles, systems or records to abuse, follow or find somebody is always serious. Where both work for us, changes are offered to the victim-survivor and required of the other as a precaution. We do not mediate.

## What managers do

Listen. Believe. Ask what would help today. Ring the adviser. Write down only what is needed. Managers are not counsellors and are not expected to decide what happened. A card with the first four sentences goes with this policy.

> [!safety]
> In danger now: ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline is open day and night on 0800 027 1234.`,
    changes: [
      { version: '3.1', date: '2026-04-01', note: 'Leave in hours; forced marriage and “honour-based” abuse given a route; interpreters.' },
      { version: '3.0', date: '2025-03-10', note: 'No evidence required; wellbeing line replaces the mailbox.' },
      { version: '2.0', date: '2021-02-01', note: 'Ten days’ safe leave instead of five.' },
    ],
  },
  {
    key: 'marrandale-violence-against-women-policy',
    title: 'Violence against women policy, NHS Marrandale',
    summary:
      'One policy for domestic abuse, rape and sexual assault, sexual harassment, stalking, commercial sexual exploitation and “honour-based” abuse, with what a health board can do because it is also a health service.',
    policyType: 'violence-against-women',
    organisation: 'nhs-marrandale',
    policyOwner: 'Director of Workforce',
    versionLabel: '3.0',
    effectiveFrom: '2026-03-08',
    sector: 'nhs',
    size: '5000-plus',
    topics: ['domestic-abuse-at-work', 'handling-disclosures', 'safe-leave'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'rape-and-sexual-assault', 'sexual-harassment', 'stalking', 'commercial-sexual-exploitation', 'honour-based-abuse', 'forced-marriage', 'female-genital-mutilation', 'online-and-image-based-abuse'],
    reviewedAt: '2026-03-08',
    nextReview: '2028-03-08',
    publishedAt: '2026-03-11',
    licence: 'ogl-3',
    scope: 'All staff of the board, bank staff, students on placement, contractors who work on our sites and volunteers.',
    consultation: `Area partnership forum, staff side, the women’s staff network, a reference group of victim-survivors run by an outside service, spiritual care, and 14 ward meetings. The reference group wrote the section on records.`,
    equalityImpact: `The assessment looked at internationally recruited nurses, whose visa ties them to us; at staff who live in accommodation that we own; at disabled staff; and at LGBT+ staff. It led to a guarantee that a disclosure never affects sponsorship, and to alternative accommodation at no charge for up to 28 nights.`,
    body: `## Why one policy

Violence against women takes several forms and they overlap. People who tell us about one have often lived with another. A policy for each would ask someone to sort her experience into our folders. This one begins with what she needs.

We use “violence against women” in the sense of Equally Safe, Scotland’s strategy. Everyone who works here is covered, whatever their gender.

## Principles

- **Believe and ask.** We begin by believing. We ask what would help.
- **Her pace.** Nothing is reported to the police, to a partner agency or to a manager without agreement, except where there is immediate danger to life, or risk of harm to a child or an adult at risk. We say so at the start.
- **Nobody looks up anybody.** Reading a colleague’s health record without cause is misconduct and may be a crime. A colleague who is a patient here may have her record restricted, and may be treated elsewhere.
- **Same day.** Something useful happens on the day that she speaks.

## What is available

| Need | What the board does | Who decides |
| --- | --- | --- |
| Time | Up to ten days’ paid special leave a year, by the hour, reason never on the roster | Any trained approver |
| Place | Move of ward or site, parking near the door, escort, photograph at security | Site manager, same day |
| Home | Staff accommodation for up to 28 nights | On-call manager |
| Money | Advance of pay, change of account by phone | Payroll |
| Health | Sexual assault response through the regional service, self-referral, at another board if preferred | The person herself |
| Advocacy | Direct line to an independent service | The person herself |

## Sexual harassment

The board takes reasonable steps to prevent it, by colleagues and by patients and visitors, and assesses the risk in each service every year. A nurse in charge comes when a member of staff calls for one. Procedures are in part 2 of the file.

## When a member of staff causes harm

Allegations are dealt with by managers from another directorate. Regulated staff may be referred to their regulator. Access to records, keys and accommodation is reviewed within an hour of our being told. No mediation takes place.

## Records

The confidential contact keeps a note of a page at most, in the restricted table. It is destroyed two years after last contact unless she asks for it to be kept. Managers keep none. We publish totals for the whole board, never below ten.

## Learning

Every year the staff governance committee hears what was used, what was refused, and what the reference group thinks of it. The report is public.

> [!safety]
> In danger now: ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline: 0800 027 1234, day and night.`,
    changes: [
      { version: '3.0', date: '2026-03-08', note: 'Neutral leave code, leave by the hour, accommodation for 28 nights, records of colleagues.' },
      { version: '2.0', date: '2023-11-25', note: 'Brings five separate procedures into one policy.' },
    ],
  },
  {
    key: 'sallowfield-one-page-statement',
    title: 'One-page statement on domestic abuse, Sallowfield Women’s Enterprise',
    summary:
      'A page that a very small team can keep its word on: a few days’ leave, a place to work, a contact outside the organisation and what happens if somebody turns up at the door.',
    policyType: 'domestic-abuse',
    organisation: 'sallowfield-enterprise',
    policyOwner: 'Manager, with the chair of trustees',
    versionLabel: '1.0',
    effectiveFrom: '2026-06-01',
    sector: 'third-sector',
    size: '1-9',
    topics: ['small-employers', 'domestic-abuse-at-work'],
    standards: ['violence-against-women'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse'],
    reviewedAt: '2026-06-01',
    nextReview: '2027-06-01',
    publishedAt: '2026-07-21',
    licence: 'cc-by-4',
    adaptedFrom: { title: 'Domestic abuse policy, Strathmarran Council', policy: 'strathmarran-domestic-abuse-policy' },
    scope: 'Everybody who works here, paid or not, and the trustees.',
    consultation: `All of us read it aloud and struck out whatever we could not say in our own voice. The manager of our partner charity and a worker from a domestic abuse service read it too.`,
    equalityImpact: `We are too small to need a formal assessment, and asked ourselves three questions anyway: does it work for somebody whose English is new, for somebody with a child at school here, and for somebody whose partner we all know? The second added the line about schools and the third the outside contact.`,
    body: `## What we know

Domestic abuse happens to people like us. It may be violence. It may be somebody who reads your messages, counts your money, decides whom you see and frightens you so that you go along with it. It can go on after you have left. It is never your fault.

## What you can count on

- **We will believe you**, and we will not tell anyone unless you say so, or somebody’s life or a child is in danger.
- **Three days’ paid leave**, in hours if you like, then unpaid leave with your job kept open.
- **Somewhere else to work**: our partner charity’s back room, the library, or home if home is safe.
- **Your pay where you want it**, from one month to the next, with no letter.
- **£250** for a taxi, a phone, a night away. In the books it is “staff travel”.
- **A change to your work** on the day you ask: no front desk, other hours, another name on your emails.

## Whom to tell

The manager; the chair; or, because we all know each other too well, the manager of our partner charity, who is expecting that one of us might ring. She can release the money without asking us.

## At the door

If someone comes here whom you are afraid of, the door stays shut. Whoever is nearest rings 999. Nobody goes out to talk. We do not say whether you are here. Parents and carers: tell us if the school should know too, and we will help you to write to it.

## What we cannot do

We are not advisers and we cannot keep you safe at home. We can help you reach people who are good at that, sit beside you while you ring, and look after your work while you do.

We cannot promise that nobody will notice. In a team of this size people notice. We promise not to ask.

## If one of us causes harm

If someone who works or volunteers here is abusive to a partner, we will not look away because we like them. The chair, with the outside contact, decides what happens at work. We do not bring the two people together to talk it out.

## Keeping this page honest

We read it aloud again each June. If there is a sentence that we have not been able to keep, we change either the sentence or what we do.

> [!safety]
> In danger now: ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline is open day and night: 0800 027 1234.`,
    changes: [{ version: '1.0', date: '2026-06-01', note: 'First version, agreed in two evenings.' }],
  },
  {
    key: 'northmarch-staff-who-use-abuse-procedure',
    title: 'Officers and staff alleged to use abuse: procedure, Northmarch Constabulary',
    summary:
      'What a police employer does in the first hour, the first week and to the end when an officer or member of staff is alleged to have abused someone. Made public so that it can be held to.',
    policyType: 'violence-against-women',
    organisation: 'northmarch-police',
    policyOwner: 'Head of Professional Standards',
    versionLabel: '2.2',
    effectiveFrom: '2026-01-05',
    sector: 'police-and-fire',
    size: '5000-plus',
    topics: ['handling-disclosures', 'leadership-and-governance'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'sexual-harassment', 'stalking', 'rape-and-sexual-assault'],
    contentNote: 'Sets out what is done after an allegation of abuse. It describes no cases.',
    reviewedAt: '2026-01-05',
    nextReview: '2027-01-05',
    publishedAt: '2026-02-17',
    licence: 'ogl-3',
    scope: 'Police officers of every rank, special constables, police staff and contractors with access to systems, on and off duty.',
    consultation: `Staff associations and unions, an advocacy service and its survivors’ reference group, the local prosecution office and a neighbouring force. Staff associations asked for written criteria and a time limit for each review: both are in section 2.`,
    equalityImpact: `Women are the large majority of those harmed and men the majority of those alleged to cause harm. The assessment considered the effect on officers of minority ethnic backgrounds, who are over-represented in misconduct matters generally; outcomes are monitored for the whole force, in bands of no fewer than ten.`,
    body: `## 1. The first hour

Whoever hears of an allegation tells the duty senior officer of another division. Within the hour that officer:

- makes sure that the person harmed has been contacted by someone she accepts, and offered an independent advocate;
- reviews access to firearms, vehicles, keys and systems by the person alleged;
- restricts every record, and logs who has seen it;
- names an investigator who has never served with either.

A review is a precaution. It is not a finding, and it is recorded in those words.

## 2. The first week

Criteria for limiting duties are in the annex. They weigh danger to the person harmed, danger to others, the chance of interference and the effect on the officer. The decision is written, given to the officer with reasons, and looked at again every seven days. If it is not renewed in writing it lapses.

The person harmed is told what has been decided *before* it takes effect, because that is often the time of greatest danger. If she works for us, changes are offered to her and required of the other.

## 3. Criminal and misconduct matters

A criminal investigation does not put an end to our duties as an employer. Where one waits for the other, a superintendent reviews the delay every month and tells both people.

No-one withdraws an allegation on behalf of somebody else. If the person harmed no longer wishes to take part, we ask why through the advocate, and ask ourselves if we are the reason. We may go on where there is evidence and danger.

## 4. What we never do

1. Mediate, or arrange for the two to meet.
2. Tell the person alleged what was said, or by whom, beyond what fairness requires at that stage.
3. Move the person harmed because it is simpler.
4. Use welfare contacts of the person alleged to pass on messages.
5. Close a case because somebody has resigned. It is concluded, and vetting is told.

## 5. Support for the person alleged

They have a welfare contact, a representative, and information about programmes that work with men to change abusive behaviour. Taking part in a programme does not replace an outcome.

## 6. Colleagues

Gossip, “taking sides” and looking at records are dealt with as conduct. Supervisors of both are briefed on what they may say, which is little.

## 7. Openness

Each year the force publishes how many allegations there were, how long they took and how they ended, for the whole force, with no figure under ten, together with the comments of the outside members of the oversight group, unedited.

> [!important]
> An advocate can be reached directly, without the force knowing. Anybody harmed by someone who works for us may use this, whether or not she works here herself.`,
    changes: [
      { version: '2.2', date: '2026-01-05', note: 'Seven-day limit on each restriction; withdrawal of allegations.' },
      { version: '2.0', date: '2024-09-30', note: 'Investigator from another division in every case.' },
    ],
  },
]
