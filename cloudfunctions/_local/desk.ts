import type { Reply } from '../../src/contract/row'
import { identityOf, nobody, timerIdentity } from './accounts/identity'
import type { Clock } from './clock/clock'
import type { Functions } from './functions/functions'
import { signedPush } from './sign-push'

/**
 * A desk from the inside: the deployed bundles run in this process with a given person's identity, at a given moment. The demo
 * district and the importer go through it, so that they can do nothing that a person at a screen could not.
 */
export interface Desk {
  readonly databaseUrl: string
  /** The desk's clock: the real one, or where the manual one stands. */
  now(): Date
  /** `as` is the CloudBase uid (`demo-…`, or `wx-<openid>`); `at` is what `new Date()` says inside this call. */
  call(as: string, noun: string, action: string, input: unknown, at?: Date): Promise<Reply<unknown>>
  /** What another system pushes, signed with this desk's own key; the answer's body. */
  push(noun: string, said: unknown, at: Date): Promise<Readonly<Record<string, unknown>>>
  timer(noun: string, name: string, at?: Date): Promise<unknown>
}

export function deskOver(functions: Functions, clock: Clock, databaseUrl: string): Desk {
  return {
    databaseUrl,
    now: () => new Date(clock.now()),
    call: async (as, noun, action, input, at) =>
      (await functions.invoke(noun, { action, input }, identityOf(as), at?.getTime())) as Reply<unknown>,
    push: async (noun, said, at) => {
      const told = (await functions.invoke(noun, signedPush(noun, said, at), nobody, at.getTime())) as { body: string }
      return JSON.parse(told.body) as Record<string, unknown>
    },
    timer: (noun, name, at) =>
      functions.invoke(noun, timerEvent(name, at ?? new Date(clock.now())), timerIdentity, at?.getTime()),
  }
}

/** The event of a CloudBase timer; its time is UTC to the second. */
function timerEvent(name: string, at: Date): object {
  return { Type: 'Timer', TriggerName: name, Time: at.toISOString().replace(/\.\d+Z$/, 'Z'), Message: '' }
}
