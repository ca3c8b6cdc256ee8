import http from 'node:http'
import { describe, expect, test } from 'vitest'
import { servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

describe('a body', () => {
  test('a body that is too large is answered although it is sent', async () => {
    const answer = await delivery.call('/api/guidance', { method: 'POST', body: Buffer.alloc(5_000_000) })
    expect(answer.status).toBe(413)
  })

  test('a body of unannounced length is cut off when it grows too large', async () => {
    delivery.site = async (req) => {
      for await (const _part of req) void _part
    }
    const { port } = delivery
    const status = await new Promise<number>((resolve, reject) => {
      const req = http.request({ port, path: '/api/guidance', method: 'POST', agent: false }, (res) =>
        resolve(res.statusCode ?? 0),
      )
      req.on('error', reject)
      req.on('response', () => req.end())
      const more = () => {
        if (!req.writableEnded) req.write(Buffer.alloc(200_000), () => setTimeout(more, 1))
      }
      req.setHeader('transfer-encoding', 'chunked')
      more()
    })
    expect(status).toBe(413)
  })
})
