import { carrier } from './carrier'
import type { NounName } from '../contract/nouns'
import { heardTime } from './cloud-time'
import { wrote } from './last-write'
import { isWrite, makeCall, type ActionName, type Data, type Input, type RawCall } from './make-call'
import type { Outcome } from './outcome'

const send = makeCall({
  carrier,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  clock: Date.now,
  heard: heardTime,
})

/** The untyped call: for what is kept on the device and sent later. */
export const rawCall: RawCall = async (noun, action, input) => {
  const outcome = await send(noun, action, input)
  if (outcome.ok && isWrite(noun, action)) wrote(Date.now())
  return outcome
}

/** The client's one door: every word to the cloud goes through here. */
export const call = rawCall as <N extends NounName, A extends ActionName<N>>(
  noun: N,
  action: A,
  input: Input<N, A>,
) => Promise<Outcome<Data<N, A>>>
