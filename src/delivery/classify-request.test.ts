import { describe, expect, test } from 'vitest'
import { classifyRequest } from './classify-request'
import { documentKey } from './document-key'

const files = new Set(['/js/site.js'])
const kind = (method: string, path: string, headers = {}) => classifyRequest({ method, headers }, path, files)

describe('what a request is', () => {
  test.each([
    ['GET', '/', {}, 'document'],
    ['HEAD', '/case-studies/a', {}, 'document'],
    ['GET', '/administration', {}, 'document'],
    ['GET', '/guidance', { cookie: 'theme=dark' }, 'document'],
    ['GET', '/guidance', { cookie: 'a=b; payload-token=x' }, 'personal'],
    ['GET', '/guidance', { cookie: '__prerender_bypass=x' }, 'personal'],
    ['POST', '/guidance', { cookie: 'payload-token=x' }, 'personal'],
    ['GET', '/admin', {}, 'private'],
    ['GET', '/admin/login', {}, 'personal'],
    ['POST', '/admin/login', {}, 'personal'],
    ['GET', '/admin/logins', {}, 'private'],
    ['GET', '/api/guidance', {}, 'private'],
    ['POST', '/api/users/login', {}, 'private'],
    ['GET', '/preview/a', {}, 'personal'],
    ['GET', '/account', {}, 'personal'],
    ['POST', '/account/sign-in', {}, 'personal'],
    ['GET', '/sign-off/a-token', {}, 'personal'],
    ['GET', '/accounts', {}, 'document'],
    ['POST', '/guidance/a', {}, 'form'],
    ['GET', '/_next/static/a.css', {}, 'asset'],
    ['GET', '/_next/static/a.css', { cookie: 'payload-token=x' }, 'asset'],
    ['GET', '/js/site.js', {}, 'asset'],
    ['GET', '/guidance.segments/_tree.segment.rsc', {}, 'absent'],
    ['GET', '/guidance.rsc', {}, 'absent'],
    ['POST', '/js/site.js', {}, 'absent'],
    ['GET', '/_next/image', {}, 'absent'],
    ['GET', '/_next/data/x/guidance.json', {}, 'absent'],
    ['GET', '/__nextjs_original-stack-frame', {}, 'absent'],
    ['GET', '/api/media/file/a.png', {}, 'media'],
    ['GET', '/api/media/file/a.png', { cookie: 'payload-token=x' }, 'private'],
    ['GET', '/api/media/file/a.pdf', { range: 'bytes=0-1' }, 'media'],
  ])('%s %s %o is %s', (method, path, headers, expected) => {
    expect(kind(method, path, headers)).toBe(expected)
  })
})

describe('the address that a document is kept under', () => {
  test.each([
    ['/search', '/search'],
    ['/search?', '/search'],
    ['/search?_rsc=1x', '/search'],
    ['/search?q=a&_rsc=1x&sector=nhs', '/search?q=a&sector=nhs'],
    ['/search?utm_source=mail&q=a', '/search?q=a'],
    ['/search?__nextDataReq=1&nxtPslug=b', '/search'],
    ['/search?q=_rsc', '/search?q=_rsc'],
  ])('%s → %s', (url, key) => {
    expect(documentKey(url)).toBe(key)
  })
})
