import { bucket, envId } from '../settings'

const PREFIX = `cloud://${envId}.${bucket}/`
const LONGEST = 512

/** `incoming/a.jpg` → `cloud://linsheng-desk.desk/incoming/a.jpg`: the name of a file everywhere but in a browser. */
export function fileIdOf(path: string): string {
  return PREFIX + path
}

/** The path inside the storage, or null for a name that is not of this environment or not a path. */
export function pathOf(fileId: unknown): string | null {
  return typeof fileId === 'string' && fileId.startsWith(PREFIX) ? goodPath(fileId.slice(PREFIX.length)) : null
}

export function goodPath(path: unknown): string | null {
  if (typeof path !== 'string' || path.length > LONGEST) return null
  const parts = path.split('/')
  return parts.every((part) => /^[^\p{Cc}\\?#%*:|"<>]{1,200}$/u.test(part) && !/^\.+$/.test(part)) ? path : null
}
