import type { GuidanceSample } from '../types'

export const moneyAndSafetyEconomicAbuse: GuidanceSample = {
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
  relatedCases: [
    'payroll-as-the-safest-place-to-ask',
    'customer-script-that-opened-staff-disclosures',
    'from-tenants-policy-to-staff-policy',
  ],
  relatedPolicies: ['strathmarran-domestic-abuse-policy'],
}
