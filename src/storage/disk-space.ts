import { statfs } from 'node:fs/promises'

/** Less than this is free on a full disk. The embedded database takes 16 MB at a time for its write-ahead log. */
export const RESERVE_BYTES = 64 * 1024 * 1024
const LOOK_EVERY_MS = 500

/** Whether a disk is full, as far as is known. */
export interface DiskSpace {
  readonly isFull: boolean
  close(): void
}

const isFullAt = async (directory: string) => {
  const { bavail, bsize } = await statfs(directory)
  return bavail * bsize < RESERVE_BYTES
}

/**
 * Watches the disk that a directory is on.
 * @param onChange called when it becomes full later on, and when there is space again
 */
export async function watchDiskSpace(directory: string, onChange: (isFull: boolean) => void): Promise<DiskSpace> {
  let isFull = await isFullAt(directory)
  const looking = setInterval(async () => {
    const now = await isFullAt(directory).catch(() => isFull)
    if (now === isFull) return
    isFull = now
    onChange(isFull)
  }, LOOK_EVERY_MS)
  return {
    get isFull() {
      return isFull
    },
    close: () => clearInterval(looking),
  }
}
