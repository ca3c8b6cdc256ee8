import type { PageSample } from '../types'

export const contact: PageSample = {
  key: 'contact',
  title: 'Contact',
  summary: 'How to reach the people who run the hub, and where to turn if you need help for yourself.',
  body: `:::safety
**If you need help for yourself**, please do not write to us: we cannot answer quickly and we are not a support service.

- In danger now: ring [999](tel:999).
- Scotland’s Domestic Abuse and Forced Marriage Helpline: [0800 027 1234](tel:08000271234), free, 24 hours a day, every day. You can ring about yourself or about a colleague.
- Police Scotland, when it is not an emergency: [101](tel:101).
:::

## Write to the hub

Write to [hub@equally-safe.example](mailto:hub@equally-safe.example).

:::note
The address above belongs to the sample content and reaches nobody. Whoever runs the hub puts its own here.
:::

We are glad to hear from you if

- you have tried something, whether it worked or not, and would tell others
- you want to talk to an employer in a case study and no mailbox is given
- something here is wrong, out of date or hard to use
- you would like to join the community or come to a [meeting](meetings:meeting-7-from-policy-to-the-first-conversation)

## Telling us about your practice

You do not need to write a case study. A conversation of half an hour is enough: we draft, you correct, and nothing is published until somebody at your organisation has agreed to the words. You choose whether you are named.

Please leave out names of people and anything that would tell a colleague who is meant. If someone’s own experience is part of it, ring us first, so that we can talk about consent before anything is written down.

## Asking an employer

Named employers give the mailbox of a role. They are busy and they said yes to being asked. Say what you have read, and ask one thing.`,
}
