import { describe, expect, it } from 'vitest'
import { planQuery } from '../plan'
import { highlighter } from '.'

const section = (text: string, heading = '', anchor = '') => ({ heading, anchor, url: '/guidance/x', text })
const mark = (q: string, title: string, ...sections: ReturnType<typeof section>[]) =>
  highlighter(planQuery(q))({ title, summary: 'A summary.', sections })

describe('highlighting', () => {
  it('escapes everything but its own marks', () => {
    const { highlight } = mark('pay', 'Pay <b>"now"</b> & then', section("<script>pay('x')</script>"))
    expect(highlight.title).toBe('<mark>Pay</mark> &lt;b&gt;&quot;now&quot;&lt;/b&gt; &amp; then')
    expect(highlight.text).toBe('&lt;script&gt;<mark>pay</mark>(&#39;x&#39;)&lt;/script&gt;')
  })

  it('marks stems, synonyms and whole phrases once', () => {
    expect(mark('policies', 'A policy').highlight.title).toBe('A <mark>policy</mark>')
    expect(mark('VAW', 'Violence against women at work').highlight.title).toBe(
      '<mark>Violence against women</mark> at work',
    )
    expect(mark('equal pay', 'The pay gap').highlight.title).toBe('The <mark>pay</mark> gap')
  })

  it('picks the passage that answers most, and says where it stands', () => {
    const filler = 'word '.repeat(80)
    const found = mark(
      'night shift survey',
      't',
      section(`A survey. ${filler}`),
      section(`${filler} the night shift survey worked. ${filler}`, 'What we did', 'what-we-did'),
    )
    expect(found.highlight.text).toMatch(/^… word .*<mark>night shift survey<\/mark> worked\. word.* …$/)
    expect(found.passage).toEqual({ heading: 'What we did', url: '/guidance/x#what-we-did' })
  })

  it('falls back to the summary when no section answers', () => {
    expect(mark('zebra', 't', section('nothing')).highlight.text).toBe('A summary.')
    expect(mark('', 't', section('nothing')).highlight.text).toBe('A summary.')
  })
})
