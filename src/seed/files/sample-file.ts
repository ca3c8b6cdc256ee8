/** A file of the sample content: bytes are made when they are needed. */
export interface SampleFile {
  key: string
  filename: string
  mimeType: string
  fields: { alt: string; decorative: boolean; caption?: string; credit: string }
  /** What the bytes are made from, so that a change of it is seen without making them. */
  source: string
  bytes: () => Promise<Buffer>
}

export const CREDIT = 'Made for the sample content of this hub, OGL v3.0'
