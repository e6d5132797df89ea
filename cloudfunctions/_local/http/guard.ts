import { header, refusal, type Answer, type Question } from './message'

/**
 * The desk answers this machine only, and pages of its own only: a name that was made to point here (DNS rebinding) and a foreign
 * page that posts from the same browser are both turned away.
 */
export function turnedAway(question: Question, port: number): Answer | null {
  const names = new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
  if (!names.has(header(question, 'host')))
    return refusal(421, 'INVALID_HOST', 'this desk is reached by 127.0.0.1 or localhost')
  const origin = header(question, 'origin')
  if (origin !== '' && !names.has(origin.replace(/^http:\/\//, ''))) {
    return refusal(403, 'INVALID_ORIGIN', 'this desk answers its own pages only')
  }
  return null
}
