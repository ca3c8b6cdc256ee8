/** What people and programs send to a search, as the query of an address. */
export const BAD_SEARCHES = {
  'the language of FTS5': `q=${encodeURIComponent('" * ( NEAR')}`,
  'a column of FTS5': `q=${encodeURIComponent('{title} : ^policy* NOT')}`,
  '10,000 characters': `q=${'x'.repeat(10_000)}`,
  '5,000 words': `q=${'a+'.repeat(5000)}`,
  'a NUL': 'q=a%00b',
  'half a surrogate': 'q=%ED%A0%80',
  'bytes that are no text': 'q=%FF%FE%E0%A4%A',
  'marks that turn the text': `q=${encodeURIComponent('\u202Epolicy\u200F')}`,
  emoji: `q=${encodeURIComponent('😀👩🏽‍🚒 policy')}`,
  SQL: `q=${encodeURIComponent("'; drop table documents; --")}`,
  'the prototype': '__proto__=1&constructor=1&sector=__proto__&topic=constructor&q=__proto__',
  'thousands of parameters': Array.from({ length: 5000 }, (_, n) => `sector=v${n}&p${n}=1`).join('&'),
  'page 10^9': 'page=1000000000',
  'a page that is no number': 'page=-1e9&sort=__proto__',
}
