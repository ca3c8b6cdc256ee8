import { expect, it } from 'vitest'
import { isPublicAddress, PUBLIC_WEB } from './public-address'

it.each([
  '127.0.0.1',
  '127.9.9.9',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '224.0.0.1',
  '255.255.255.255',
  '240.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '203.0.113.7',
  '192.0.0.8',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '::127.0.0.1',
  '::7f00:1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2002:a9fe:a9fe::',
  '2001:0:1::',
  '2001:db8::1',
  '100::1',
  '0x7f.1',
  '2130706433',
  '017700000001',
  '',
  'localhost',
])('never goes to %s', (address) => expect(PUBLIC_WEB.mayReach(address, 443)).toBe(false))

it.each(['8.8.8.8', '151.101.2.217', '2606:4700::6810:84e5', '172.32.0.1', '100.128.0.1'])(
  'goes to %s',
  (address) => expect(isPublicAddress(address)).toBe(true),
)

it.each([22, 25, 3000, 6379, 8080, 27017])('never goes to port %i', (port) =>
  expect(PUBLIC_WEB.mayReach('8.8.8.8', port)).toBe(false),
)
