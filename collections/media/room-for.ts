import { statfs } from 'node:fs/promises'
import { env } from '@/config/env'
import { mediaFolder } from './read-stored'

/** Bytes that must stay free: the database writes to the same disk. */
const RESERVE = 64 * 1024 * 1024
/** The file itself and its smaller copies, of which none is larger. */
const COPIES = 5

/** Whether `bytes` of a file fit on a disk with so much room, with its copies and without filling it. */
export const fits = (bytes: number, free: number): boolean => free - RESERVE >= bytes * COPIES

/**
 * Asked before anything of a file is written: a disk that fills half-way would leave a file without its record. Throws
 * what the interface answers with 507. A bucket has no such limit.
 */
export async function requireRoomFor(bytes: number): Promise<void> {
  if (env().S3_BUCKET) return
  const disk = await statfs(mediaFolder()).catch(() => undefined)
  if (!disk || fits(bytes, disk.bavail * disk.bsize)) return
  throw Object.assign(new Error('There is no room left for this file.'), { code: 'ENOSPC' })
}
