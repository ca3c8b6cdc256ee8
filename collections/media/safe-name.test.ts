import { expect, it } from 'vitest'
import { safeName } from './safe-name'

it.each([
  ['Bild (1).PNG', 'image/png', 'bild-1.png'],
  ['../../etc/passwd', 'text/csv', 'passwd.csv'],
  ['..\\x.exe', 'application/pdf', 'x.pdf'],
  ['a.php.jpg', 'image/jpeg', 'a-php.jpg'],
  ['', 'image/gif', 'untitled.gif'],
])('%s as %s is %s', (name, type, stored) => expect(safeName(name, type)).toBe(stored))
