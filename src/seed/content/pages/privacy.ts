import type { PageSample } from '../types'

export const privacy: PageSample = {
  key: 'privacy',
  title: 'Privacy',
  summary:
    'Reading this hub leaves no cookie and tells no other company what you read. Here is what the hub keeps about readers, members and staff.',
  body: `Some people who read this hub live with somebody who watches what they do. We have built it to know as little as possible.

## If you only read

- The hub sets **no cookies** for readers and has no counters or trackers from other companies.
- The pages ask nothing of other websites. Letters, pictures and scripts come from here.
- Your searches go to this hub and nowhere else from your browser. If the people who run the hub use an outside search service, this hub asks it on your behalf, without your address and without anything that could recognise you.
- When you follow a link to another website, that site is not told which page you came from.

If you answer “Was this page useful?”, we keep your answer, the page, the time and any words you add. Nothing shows who you are, and it is removed after a year. Please name nobody.

If the hub has nothing for what you search for, it counts the words. Those that come at least five times in a day are kept for 90 days with the day and the number, so that editors see what is missing: no address, no time and nothing about you. What looks like an e-mail address, a number of more than five digits, a postcode or a story is not counted.

Like every website, the hub’s servers see the address of the device that asks for a page. It is used to answer, and to stop floods of requests. Logs do not hold what you searched for.

:::safety
**The hub cannot hide what your own device remembers.** Your browser keeps a history, and an employer or someone at home may be able to see it. [Staying safe online](pages:staying-safe-online) tells you what helps.
:::

## If you are a member or a member of staff

You sign in, so we keep your name, your e-mail address, your role and, for members, your employer. Signing in sets up to three cookies:

- one for your session, which goes when you sign out or after two hours; staff who go on working in the admin keep it longer;
- one that says this device signed in before, so that nobody who guesses your password elsewhere can keep you out. It opens nothing, does not say whose it is, and stays on the device for 90 days, also after you sign out;
- one between your password and your code, if you set up a code, for five minutes.

Reflections, steps and signs of change that your organisation notes are seen by its own representatives alone: the staff of the hub do not see them. Staff do see the entry of your organisation, your name and your e-mail address.

## What employers tell us

For each case study we keep a record of who agreed to it, when, to what and until when. Only staff can see that. If an employer is anonymous, only staff know which one it is.

## If you write to us

We keep your message for a year after you sent it; then the hub deletes it. The editors can delete it earlier. Please do not send us details about another person’s abuse.

## Your rights

You can ask what we hold about you, and ask us to correct or delete it: use the [contact page](pages:contact). If our answer does not satisfy you, you can complain to the [Information Commissioner’s Office](https://ico.org.uk).

:::note
This page describes how the software works. Whoever runs the hub adds its own name, its legal basis for keeping data and how long it keeps each kind **before the hub is opened to the public**.
:::`,
}
