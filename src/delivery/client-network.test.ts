import type { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { askingAddress, networkOf } from './client-network'

it.each([
  [0, '203.0.113.9', '10.0.0.1'],
  [1, '203.0.113.9', '203.0.113.9'],
  // What the client claims stands before what our proxy saw.
  [1, '127.0.0.1, 203.0.113.9', '203.0.113.9'],
  [2, '127.0.0.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  [1, undefined, '10.0.0.1'],
  [2, '203.0.113.9', '10.0.0.1'],
])('with %d proxies and X-Forwarded-For %s it is %s who asks', (proxies, forwarded, expected) => {
  const socket = { remoteAddress: '10.0.0.1' } as Socket
  expect(askingAddress({ headers: { 'x-forwarded-for': forwarded }, socket }, proxies)).toBe(expected)
})

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  [undefined, 'unknown'],
])('%s is of the network %s', (address, network) => expect(networkOf(address)).toBe(network))
