import http from 'node:http'
import https from 'node:https'

const SECONDS = 4

/**
 * Asks for the headers of `url` and throws within four seconds when it cannot be had:
 * a blocked network is noticed at once, not after the minutes that a download would wait.
 */
export function probe(url: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const proxy = env.https_proxy || env.HTTPS_PROXY
  return new Promise((resolve, reject) => {
    const request = proxy ? throughProxy(proxy, url) : https.request(url, { method: 'HEAD' })
    const clock = setTimeout(() => request.destroy(new Error(`no answer in ${SECONDS} s`)), SECONDS * 1000)
    const done = (status = 0) => {
      clearTimeout(clock)
      request.destroy()
      status === 200 ? resolve() : reject(new Error(`answered ${status}`))
    }
    request.on('response', (response) => done(response.statusCode))
    request.on('connect', (response) => done(response.statusCode))
    request.on('error', (error) => {
      clearTimeout(clock)
      reject(error)
    })
    request.end()
  })
}

function throughProxy(proxy: string, url: string) {
  const { hostname, port } = new URL(proxy)
  return http.request({
    host: hostname,
    port: port || 80,
    method: 'CONNECT',
    path: `${new URL(url).hostname}:443`,
  })
}
