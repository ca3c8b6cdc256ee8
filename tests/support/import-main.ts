import { payloadClient } from '@/database/payload-client'
import { call } from './rest'

/** Presses the button for an import and says when half of its documents are written and none is committed. */
const [id = '', half = ''] = process.argv.slice(2)
const payload = await payloadClient()
let made = 0
payload.collections.guidance.config.hooks.afterChange.push(({ doc }) => {
  made++
  if (made === Number(half)) process.stdout.write('half\n')
  return doc
})
const { status } = await call('POST', `/api/imports/${id}/run`, { as: 'editor' })
process.stdout.write(`done ${status}\n`)
process.exit(0)
