import { BODY_BYTES, UPLOAD_BYTES } from './limits'
import { RequestRefused } from './refusal'

function tooLarge(most: number): RequestRefused {
  return new RequestRefused(413, `The request is larger than ${Math.floor(most / 1024 / 1024)} MB.`)
}

async function chunksOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return chunks
}

/** The whole body, so that a request can be run again; 413 as soon as it is known to be too large. */
export async function readBody(request: Request): Promise<Buffer | undefined> {
  if (!request.body) return undefined
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  const most = isUpload ? UPLOAD_BYTES : BODY_BYTES
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  return Buffer.concat(await chunksOf(request.body, most))
}
