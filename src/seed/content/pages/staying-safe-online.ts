import type { PageSample } from '../types'

export const stayingSafeOnline: PageSample = {
  key: 'staying-safe-online',
  title: 'Staying safe online',
  summary:
    'How to leave this site quickly, what “Hide this page” does and does not do, and how to read with fewer traces.',
  body: `:::safety
In danger now: ring [999](tel:999). Scotland’s Domestic Abuse and Forced Marriage Helpline: [0800 027 1234](tel:08000271234), free, 24 hours a day, every day.
:::

## Leaving quickly

Every page has a **Hide this page** link. It takes you to a weather forecast at once. You can also press the Shift key three times.

It does **not** clear your history. Somebody who looks at the browser afterwards can still see that this site was open, and the Back button may lead to it.

## Reading with fewer traces

- **Use a device that the other person cannot reach.** A phone of a friend, a computer in a library or a colleague’s is safer than any setting on your own.
- **A private window** (“InPrivate”, “Incognito”) keeps no history on that device after you close it. It does not hide what you do from your employer’s network, from whoever runs the wi-fi or from software that watches the device.
- **Deleting everything can look suspicious.** If somebody checks your phone, an empty history may raise a question. Removing single entries is less noticeable.
- **At work**, your employer may keep a record of the websites that staff visit. Reading this hub is what it is for: a manager or an HR adviser has good reasons to be here.

## If you think that you are being watched

Trust what you notice. Someone who knows where you have been or what you wrote may be using a shared account, a location app, a tracker in a bag or a car, or software on the phone.

1. Think before you remove anything. Taking a tracker or an app away tells the other person that you have found it, and the danger can rise. It can also be evidence.
2. Ring the helpline above from a safe telephone. They can help you plan the next step.
3. From a safe device, change the password of your main e-mail account first, then turn on a second step for signing in, then look at which devices are signed in.
4. Check family sharing, photo sharing, and accounts for cars, doorbells and heating.

The charity [Refuge](https://refugetechsafety.org) has step-by-step help for many phones and accounts.

## If you support someone

Ask how it is safe to reach them, and when. Do not write about it in a chat, a calendar or an e-mail that others can open. Never ring back a number without asking. [Responding to a disclosure](guidance:responding-to-a-disclosure) and [safety planning at work](guidance:safety-planning-at-work) say more.`,
}
