import type { GuidanceSample } from '../types'

export const theDutyToPreventSexualHarassment: GuidanceSample = {
  key: 'the-duty-to-prevent-sexual-harassment',
  title: 'The duty to prevent sexual harassment: from a policy to reasonable steps',
  summary:
    'What the preventive duty asks of an employer, how to do a risk assessment that finds something, what to do about patients, customers and contractors, and how to answer a report so that the next person speaks.',
  topics: ['preventing-sexual-harassment', 'harassment-by-the-public', 'workplace-culture'],
  standards: ['workplace-culture', 'violence-against-women', 'leadership'],
  kinds: ['sexual-harassment', 'rape-and-sexual-assault', 'stalking'],
  audiences: ['hr', 'senior-leader', 'equality-lead', 'line-manager'],
  reviewedAt: '2026-11-02',
  nextReview: '2027-02-01',
  publishedAt: '2025-12-09',
  jurisdiction: 'great-britain',
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  lastChecked: '2026-11-02',
  changeNote:
    'Rewritten for the Employment Rights Act 2025: “all reasonable steps”, and liability for third parties. Short review date because regulations are expected.',
  relatedCases: [
    'sexual-harassment-by-patients',
    'harassment-reporting-aboard-ship',
    'anonymous-reporting-line-that-we-closed',
    'bystander-training-in-twenty-minutes',
    'report-and-support-for-staff',
  ],
  relatedPolicies: [
    'glenorrin-sexual-harassment-policy',
    'osier-client-harassment-protocol',
    'kinharrow-dignity-at-work-policy',
  ],
  legalBasis: `- **Equality Act 2010, section 26** defines harassment, including sexual harassment. It applies in Scotland, England and Wales.
- **Section 40A**, added by the Worker Protection (Amendment of Equality Act 2010) Act 2023, has required employers since **26 October 2024** to take reasonable steps to prevent sexual harassment of their employees. If a tribunal upholds a claim of sexual harassment and finds the duty breached, it may raise compensation by up to 25%. The Equality and Human Rights Commission (EHRC) can enforce the duty without a claim.
- **Employment Rights Act 2025.** Since 6 April 2026 reporting sexual harassment can expressly be a protected disclosure (whistleblowing). The UK Government’s timetable set **October 2026** for raising the duty to *all* reasonable steps and for making employers liable for harassment by third parties, with regulations on what counts to follow. **Check the current position with [Acas](https://www.acas.org.uk) or the [EHRC](https://www.equalityhumanrights.com) before you rely on this summary.**
- Time limits for a tribunal claim are short and have been under change: tell people to ask Acas early.
- Equality law here is the same on both sides of the border. What differs in Scotland is criminal law and procedure, the police and the public sector specific duties.`,
  body: `For years the legal question was asked after the event: had the employer done enough to defend itself? The preventive duty asks it beforehand. It does not wait for a complaint, and “we have a policy” is no answer.

What is reasonable depends on your size, sector, resources and, above all, on **your risks**. A law firm with two receptionists and a ferry company with bunk rooms will do different things. Each should be able to show what it thought about, what it did and what it rejected and why.

Four parts follow: finding the risks, steps that work, people who are not employees, and responding.

:::note
**What a good file contains:** a risk assessment with dates and owners, evidence that actions were done, the words of staff, and what you changed after each report. Training records come last.
:::`,
  parts: [
    {
      title: 'A risk assessment that finds something',
      slug: 'risk-assessment',
      body: `Your assessment has failed if it concludes that the risk is low because there have been no complaints. Absence of reports is what a high-risk workplace looks like.

## Ask where power and privacy meet

Walk through a week, place by place:

| Look for | For example |
| --- | --- |
| One person controls another’s bed, shift, reference or visa | Masters of vessels, consultants, supervisors of research |
| Two people alone | Home visits, cars, stores, night watch, one-to-one training |
| Alcohol, travel, hotels | Conferences, crew bars, leaving parties |
| Being the only one | One woman on a watch, a trainee, a young casual worker |
| The public is “always right” | Reception, wards, bars, phones |
| Clothing and facilities | Changing in a corridor, uniforms that reveal, locks |
| Screens | Chat groups, livestreams, photographs |
| Jokes that have their own name | “That’s just Davy” |

## Ask the people

Three questions, in small groups, **without managers**:

1. Where would you not want your daughter to do a placement here, and why?
2. What do people do to avoid trouble?
3. What would you change if you had £500 and a screwdriver?

The third produces locks, lights and rotas. On the ferries [two thirds of the budget](case-studies:harassment-reporting-aboard-ship) went on joinery.

## Write it down

One line for each risk: what, who is exposed, what we do now, what we will do, who, by when. Put it in the same register as fire and manual handling. Review it twice a year, after every report and whenever work changes.`,
    },
    {
      title: 'Steps that work',
      slug: 'steps',
      body: `Take them in this order. Most employers begin with the last.

1. **Change the place and the pattern.** Locks, lights, pairs, room bookings, who allocates shifts, who holds the master key.
2. **Limit concentrated power.** Two people sign references and rosters. Selection for courses is open.
3. **Leaders say it, in their own words.** A minute at a team meeting: what I won’t accept, whom you can tell, what I will do.
4. **A route which does not pass through the line**, and a choice of what happens next.
5. **A policy** that people who never read policies know two things about.
6. **Practice for bystanders.** Each team writes its own situation and rehearses one sentence. See [twenty minutes at the start of term](case-studies:bystander-training-in-twenty-minutes).
7. **Training** about the law for those who will decide.

## Sentences for bystanders

- *Interrupt:* “Sorry, can I borrow you for a minute?”
- *Name it:* “That’s not okay here.”
- *Hand over:* to somebody with more power.
- *Afterwards:* “I saw that. Are you all right? What would you like?”

Doing nothing in the moment and the fourth afterwards is far better than nothing at all.

## What is not a step

- An e-learning module with a quiz, by itself.
- A zero-tolerance poster. If it means that any report ends in dismissal, people stop reporting: [one employer’s figures](case-studies:zero-tolerance-posters-that-backfired) show it.
- An anonymous line as the only route: read [why a council closed one](case-studies:anonymous-reporting-line-that-we-closed).
- Advice to women about clothing, drink or taxis.
- A sentence about malicious complaints. It is always read as being about you.

For each step that you considered and did **not** take, write a line on why. With a duty to take *all* reasonable steps, that list will be asked for.`,
    },
    {
      title: 'Patients, customers and other people who are not employees',
      slug: 'people-who-are-not-employees',
      body: `Harassment by third parties is in scope: the EHRC’s guidance on the original duty said so, and the Employment Rights Act 2025 goes on to make employers liable for it (see *legal basis* for dates). “We can’t control the public” has never been quite true.

## What can be controlled

- **Place:** counters, doors, lighting, who is alone at closing time.
- **Expectation:** a notice worded with customers; a line in the booking terms; a paragraph in every contract with a supplier.
- **Words:** one short sentence that staff wrote, and may say without asking.
- **Consequence:** a list of what can be done, and who does it **that day**.

| Who | Sentence | Who comes | Consequences in order |
| --- | --- | --- | --- |
| Patient | “Stop. That isn’t okay. I’m going to finish this with someone else here.” | Nurse in charge, same shift | Talk; care plan; two staff; police if she wishes |
| Customer | “I’m ending this now.” | Duty manager | Warning; service ends; ban |
| Client | “I won’t continue while you speak to me like that.” | A partner not acting for them | Call; letter; withdraw |
| Contractor | “You’ll need to leave this site.” | Contract manager | Removed; reported to employer; contract terms |
| Elected or lay member | “I’m going to stop you there.” | Monitoring officer or chair | Own code of conduct; changed contact |

## When someone is not responsible for what they do

Dementia, delirium, learning disability or distress change what you do about the *person*. They do not change that a colleague was harmed. Two separate questions: *is he responsible? was she harmed?* A report is how a care plan gets better.

## What managers promise

Promise one thing which you can keep: **somebody with authority comes**. Measure that. On the pilot wards it happened on [37 of 41 occasions](case-studies:sexual-harassment-by-patients), and belief that reporting changes something tripled.`,
    },
    {
      title: 'When someone reports',
      slug: 'when-someone-reports',
      body: `The way in which you respond decides whether anyone else will ever tell you. Use the four sentences in [responding to a disclosure](guidance:responding-to-a-disclosure), and then a menu.

## A menu, in writing

- **Nothing yet.** Keep this, dated and sealed.
- **Support only.** Leave, change of place, counselling, help with the police.
- **An informal step**, if she wants one, and how she wants it.
- **A formal complaint**, with a named person beside her.

She may move between them. You may have to act whatever she chooses if others are at serious risk. Say that at the beginning.

## The first day

1. Is she safe, and not alone with the person?
2. If people must be apart, who moves? Not she, unless she asks to.
3. Preserve evidence: CCTV is often overwritten within weeks, messages within minutes.
4. If it may be a crime: she decides about the police, except in immediate danger or where a child is involved. Do not interview anyone about a possible crime before you have taken advice.
5. Name one contact for her and a different one for the other person.

## Fair to both

Investigate promptly, with someone trained and independent. The standard is what is more likely than not; it need not be proved beyond reasonable doubt. A decision by the procurator fiscal not to prosecute does not settle an employer’s question. Scotland’s rule of **corroboration** applies to criminal courts and not to you.

Never mediate. Never ask her to sign away her right to speak: see [agreements that silence](guidance:agreements-that-silence).

## Afterwards

Tell her what came of it as far as you lawfully can. “We can’t tell you anything” is seldom the law; it is usually habit. Check for retaliation for a year: rota, workload, references, invitations. Then update the risk assessment, because each report is information that somebody paid for.`,
    },
  ],
}
