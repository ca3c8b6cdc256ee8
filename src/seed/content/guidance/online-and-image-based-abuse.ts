import type { GuidanceSample } from '../types'

export const onlineAndImageBasedAbuse: GuidanceSample = {
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
  relatedCases: [
    'image-based-abuse-of-staff',
    'report-and-support-for-staff',
    'rangers-radios-and-working-alone',
  ],
  relatedPolicies: ['kinharrow-dignity-at-work-policy'],
}
