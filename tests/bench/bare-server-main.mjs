// A process of its own, as the hub is: it must not share one with what asks it.
import { createServer } from 'node:http'

process.once('message', ({ body, headers }) => {
  const bytes = Buffer.from(body)
  const server = createServer((_request, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  })
  server.listen(0, () => process.send?.(server.address().port))
})
process.once('disconnect', () => process.exit())
