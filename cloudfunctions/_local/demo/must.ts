import type { Desk } from '../desk'
import { PlanRefused } from './play'

/** One step of the demo through the real action; a refusal is a mistake in the demo, or in the law. */
export async function must(
  desk: Desk,
  as: string,
  noun: string,
  action: string,
  input: unknown,
  at: Date,
): Promise<void> {
  const reply = await desk.call(as, noun, action, input, at)
  if (!reply.ok)
    throw new PlanRefused(
      `${as} ${noun}.${action} at ${at.toISOString()}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`,
    )
}
