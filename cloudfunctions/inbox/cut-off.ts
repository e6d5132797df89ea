import type { TimerRun } from '../_kernel/call'

/** The function's own limit (cloudbaserc.json, 20 s) and a margin: whatever is in `sending` for longer has nobody any more. ms */
export const LEASE = 60_000

/**
 * A run that died between claiming and writing down what came of it: nobody knows whether the person has the message, so WeChat
 * never gets it again. The app has it, and who had to hear of it and has not read it in a day is called (chase.ts).
 */
export const giveUpCutOff = async (run: TimerRun): Promise<number> =>
  (
    await run.db.query(
      `update telling set send_state = 'uncertain', failure = 'cut-off'
        where send_state = 'sending' and sending_at < $1 returning 1`,
      [new Date(run.at - LEASE)],
    )
  ).length
