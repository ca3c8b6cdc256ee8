import type { GuidanceSample } from '../types'

export const respondingToADisclosure: GuidanceSample = {
  key: 'responding-to-a-disclosure',
  title: 'Responding when someone tells you about violence or abuse',
  summary:
    'Four sentences to say first, what you may promise, what you can offer the same day, and how to look after the person and yourself in the weeks after. For line managers, and for anyone a colleague trusts.',
  topics: ['handling-disclosures', 'domestic-abuse-at-work', 'training-line-managers'],
  standards: ['violence-against-women', 'workplace-culture'],
  kinds: [
    'domestic-abuse',
    'coercive-control',
    'economic-abuse',
    'rape-and-sexual-assault',
    'sexual-harassment',
    'stalking',
    'honour-based-abuse',
    'forced-marriage',
  ],
  audiences: ['line-manager', 'hr', 'trade-union'],
  reviewedAt: '2026-10-26',
  nextReview: '2027-04-26',
  publishedAt: '2025-11-25',
  jurisdiction: 'scotland',
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  lastChecked: '2026-10-26',
  changeNote:
    'Part 2 now states the limits of confidentiality in words that can be read out. Parts on money and online abuse moved to guidance of their own.',
  relatedCases: [
    'ninety-minutes-for-every-manager',
    'safe-leave-without-naming-why',
    'report-and-support-for-staff',
    'domestic-abuse-line-on-every-payslip',
    'beyond-one-kind-of-abuse',
  ],
  relatedPolicies: ['strathmarran-domestic-abuse-policy', 'marrandale-violence-against-women-policy'],
  legalBasis: `- **Domestic abuse** is a specific offence in Scotland: a course of abusive behaviour towards a partner or ex-partner, under the Domestic Abuse (Scotland) Act 2018, in force since 1 April 2019. It includes psychological abuse and coercive control. In England and Wales the definition in the Domestic Abuse Act 2021 reaches relatives as well as partners; the Scottish offence does not, although abuse by relatives may be another crime.
- **Health and safety:** employers must look after the health, safety and welfare of employees at work so far as is reasonably practicable (Health and Safety at Work etc. Act 1974).
- **Reporting:** there is no general duty on an employer to report a crime against an adult to the police. Some public bodies must tell the council when they know or believe that an **adult at risk** needs protection (Adult Support and Protection (Scotland) Act 2007). Concerns about a **child** follow your child protection procedure.
- **Data:** what you are told will usually include special category data and may include data about alleged offences. The UK GDPR and the Data Protection Act 2018 apply to any note of it.`,
  body: `Sooner or later somebody will tell you. It may be at the end of a meeting about rotas, in a van, or in a sentence that begins “it’s probably nothing”. She will have thought about it for a long time, and she will watch your face.

You need very little for this moment. You are not expected to investigate, to give advice about a relationship, or to make anybody safe by yourself. Your part is a first response which does no harm and opens a door to people who do this work every day.

:::important
**Four sentences to say first**

1. “Thank you for telling me.”
2. “I believe you.”
3. “It isn’t your fault.”
4. “What would help most today?”
:::

Then stop talking. If you forget everything else in this guidance, the four sentences are enough until you have rung someone who knows more.

:::safety
In immediate danger: 999. Scotland’s Domestic Abuse and Forced Marriage Helpline is open all day, every day, on 0800 027 1234, and advises employers and colleagues as well.
:::`,
  parts: [
    {
      title: 'The first five minutes',
      slug: 'the-first-five-minutes',
      body: `## Before she says more

Move somewhere private, but let her choose where to sit. Say how long you have and clear more time if you need it. Put your phone away. If it is a call or a video call, ask: “Are you able to talk freely? Say *about the rota* at any time and I’ll change the subject.”

Then say what you can and cannot keep to yourself, **before** she gives details (part 2).

## Listening

| Say | Rather than |
| --- | --- |
| “That sounds frightening.” | “Are you sure?” |
| “You know your situation best.” | “You have to leave.” |
| “What would help most today?” | “Why didn’t you say?” |
| “Shall I just listen?” | “What you should do is …” |
| “Is it safe to ring you at home?” | “I’ll ring tonight to see how you are.” |

Silence is fine, and so are tears, anger, jokes and a flat voice. People who are living with abuse often make it sound smaller than it is. Match your words to hers: if she says “he gets funny about money”, do not reply with “coercive control”.

## What not to do

- Do not ask for details that you do not need. No “what exactly did he do?”
- Do not offer to speak to the other person. It can put her in danger.
- Do not promise an outcome.
- Do not ask a relative, a neighbour or a colleague from the same community to help or to interpret.
- Do not compare it with anything that happened to you, or touch her unless she clearly wants that.

## If you only suspect

You may notice a change: lateness, many calls, a colleague who never stays for tea, a partner who always waits outside. Do not collect evidence. Find a quiet minute and say:

> I’ve noticed you don’t seem quite yourself. You don’t have to tell me anything. If work could make something easier, I’d like to.
> — wording used by care supervisors

If she says that everything is fine, accept it: “Good. The offer stays open.” Many people say yes the second time, or the fifth.`,
    },
    {
      title: 'What you may promise, and its limits',
      slug: 'confidentiality',
      body: `Confidentiality is what keeps people safe, and a broken promise of it is worse than none. So make one that you can keep.

## Words you can read out

> I’ll keep this between us and, if you agree, one adviser in HR. The exception is if I think that a child or somebody who can’t protect themselves is at risk, or a life is in danger. Then I may have to tell someone. I’d talk to you first unless that made it more dangerous.
> — adapt to your own policy, then learn it by heart

## Telling others

Ask, each time: *who needs to know, and what is the least they need?*

- **Whoever covers the work** needs to know that she is away. Not why.
- **Reception and switchboard** may need a name and a photograph of a person who must not be let in or put through. They do not need a reason.
- **Your own manager** needs to know nothing, in most cases.
- **Payroll** needs an instruction.

“The team would want to support her” is not a reason. It is her story.

## When you may have to act without agreement

1. **Immediate danger to life**: ring 999.
2. **A child at risk of harm**: follow child protection procedure the same day. Children who live with domestic abuse are harmed by it; being told of abuse at home does not automatically mean a referral, so take advice.
3. **An adult at risk**: someone who is unable to safeguard herself, is at risk of harm, and because of disability, ill health or infirmity is more vulnerable. All three parts count. If you work for a council, a health board or another body named in the 2007 Act there is a duty to report; elsewhere it is good practice to seek advice.
4. **Others at work are at serious risk**, for example from a colleague who is reported for assault.
5. **A court orders it.**

In each of these take advice first from HR or your safeguarding lead when minutes allow, share the least, and tell her what you have shared.

## Writing it down

Write one short note, if your policy asks for one: the date, what was asked for, what you agreed, how to make contact. Leave out the account itself, opinions and the name of the other person unless it is needed for safety. It belongs in a restricted place, **never** in a personnel file, a rota comment, an email or a diary that syncs with other people’s phones.`,
    },
    {
      title: 'What you can offer the same day',
      slug: 'what-you-can-offer',
      body: `You will not need HR’s permission for most of these. Check beforehand which ones you hold yourself.

- **Time**: an hour, half a day, paid safe leave through a neutral code. See [setting up safe leave](guidance:setting-up-safe-leave).
- **A phone and a room** from which to ring a service. Her own phone may be watched.
- **A change** of start time, route, base, desk, parking space or shift.
- **Money**: an advance, wages into another account, a payslip that does not go home. See [money and safety](guidance:money-and-safety-economic-abuse).
- **Screening**: calls, visitors, deliveries, email from one address.
- **Nothing yet.** “You know where I am” is an offer too.

Offer three things, not thirty. Then ask which she would like *now*.

## Passing her on

Give a name, rather than a list. “Would you like me to ring the helpline with you here, and then leave the room?” is better than a leaflet, which can be found in a bag.

| Need | Who |
| --- | --- |
| Domestic abuse or forced marriage, any time | Scotland’s Domestic Abuse and Forced Marriage Helpline |
| Rape or sexual assault, recent or long ago | [Rape Crisis Scotland](https://www.rapecrisisscotland.org.uk) |
| Legal questions | [Scottish Women’s Rights Centre](https://www.scottishwomensrightscentre.org.uk) or a solicitor |
| High risk, several agencies | A local advocate: see [who does what](guidance:who-does-what-marac-idaa) |
| Immigration status tied to a partner | [Supporting someone with no recourse to public funds](guidance:supporting-someone-with-no-recourse-to-public-funds) |

After a recent sexual assault, medical care and forensic evidence are a matter of days. In Scotland a person aged 16 or over can ask a health board for a forensic examination **without reporting to the police**, and can decide later. Tell her that it exists; the decision is hers.

## If she reports someone who works here

Thank her, ask what she needs in the next hour, and ring the person your policy names. Do not question the other person or your team. [When an employee causes harm](guidance:when-an-employee-causes-harm) sets out the first day.`,
    },
    {
      title: 'The weeks after',
      slug: 'the-weeks-after',
      body: `## Check in once, as agreed

Before you part, agree on a day, a place and a form of words: “On Friday I’ll ask whether you’ve finished the stock list.” Then do precisely that. Do not hover.

If she tells you that she has gone back, or that nothing has changed, say: “Thank you for telling me. The offer stays open.” Leaving is a process, often a dangerous one, and she is the expert in it.

## Work

Performance may dip. Agree on what can wait, write down only the change, and pause formal procedures until there is support. Absence connected with abuse should not count towards a trigger; if your policy is silent, ask HR to use its discretion and say on record that it has.

Work may be the one place where she feels competent: do not take away everything interesting out of kindness.

## Colleagues

They will notice. Agree with her what will be said, even if it is “she’s on leave”. Stop guesses when you hear them: “Not ours to talk about.” If several people have seen something frightening, such as a scene in the car park, speak to them about *their* safety and wellbeing without explaining it.

## You

It stays with you. You may feel that you said too little, or be angry that she has not left. You may have been through it yourself. Ring the adviser’s line for managers, or the helpline, for your own sake. You do not need to give her name in order to talk about your own evening.

## A card for your pocket

1. Private place. Limits of confidentiality.
2. Four sentences.
3. Three offers.
4. Safe way and time to make contact.
5. Ring the adviser. Write one line.
6. Check in once, as agreed.

An NHS employer found that a card like this, a conversation of twenty minutes and [a number that a person answers](case-studies:ninety-minutes-for-every-manager) did more than a long course.`,
    },
  ],
}
