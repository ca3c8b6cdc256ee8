/** Settings that a new hub needs. The services are real: ring each number and set its date before going live. */
export const siteSettings = {
  strapline: 'What employers in Scotland have tried, and what came of it',
  introduction:
    'Case studies, policies and guidance from employers who are working on gender equality and violence against women at work. Find someone like you, see what they did, what got in the way and how they know whether it helped, then take what you can use.',
  helplines: [
    {
      name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
      number: '0800 027 1234',
      hours: '24 hours a day, every day',
      note: 'Free and confidential, for anyone affected and for those who support them, colleagues included.',
      url: 'https://www.sdafmh.org.uk',
      lastVerified: '2026-11-02T12:00:00.000Z',
    },
    {
      name: 'Emergency services',
      number: '999',
      hours: '24 hours a day, every day',
      note: 'If you or somebody else is in danger now. If you cannot speak, listen to the operator; from a mobile press 55 when asked.',
      lastVerified: '2026-11-02T12:00:00.000Z',
    },
    {
      name: 'Police Scotland, when it is not an emergency',
      number: '101',
      hours: '24 hours a day, every day',
      note: 'To report something that has happened or to ask for advice.',
      url: 'https://www.scotland.police.uk',
      lastVerified: '2026-11-02T12:00:00.000Z',
    },
  ],
  emergencyNote: 'If you or someone else is in danger now, ring 999.',
  footerText:
    'A knowledge hub for the Equally Safe at Work Community of Practice: employers in Scotland who share what they learn about gender equality and violence against women at work.',
}
