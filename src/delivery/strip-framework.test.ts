import { describe, expect, test } from 'vitest'
import { stripFramework } from './strip-framework'

describe('framework scripts on public pages', () => {
  test.each([
    ['a chunk', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['inline flight data', '<script>self.__next_f.push([1,"<p>text</p>"])</script>'],
    [
      'a script with an id and line breaks',
      '<script id="_R_">\nrequestAnimationFrame(function(){})\n</script>',
    ],
    ['a script preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>'],
    ['a module preload', '<link rel="modulepreload" href="/_next/static/a.js"/>'],
    ['a render blocker', '<link rel="expect" href="#_R_" blocking="render"/>'],
    ['React markers', '<!--$--><!--/$--><!-- --><!--$?--><!--$!--><!--&--><!--/&--><!---->'],
    ['an empty hidden root', '<div hidden=""></div>'],
  ])('%s goes', (_name, html) => {
    expect(stripFramework(`<main>${html}</main>`)).toBe('<main></main>')
  })

  test.each([
    ['our own script', '<script src="/js/site.js" defer=""></script>'],
    ['structured data', '<script type="application/ld+json">{"name":"<!-- --> kept"}</script>'],
    ['speculation rules', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['style sheets', '<link rel="stylesheet" href="/_next/static/a.css"/>'],
    ['font preloads', '<link rel="preload" as="font" href="/fonts/a.woff2" crossorigin=""/>'],
    ['a comment of the page', '<!-- written by hand -->'],
    ['escaped text about scripts', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ])('%s stays', (_name, html) => {
    expect(stripFramework(html)).toBe(html)
  })
})
