import { Random, seed } from './random'

/** Lives one history after the other, each from a seed of its own; `live` answers what was told of one that went wrong, else nothing. */
export async function liveAll(histories: number, live: (random: Random) => Promise<readonly string[]>): Promise<void> {
  for (let history = 0; history < histories; history += 1) {
    const told = await live(new Random(seed + history))
    if (told.length > 0)
      throw new Error(
        `history ${history} of seed ${seed} (LINSHENG_SEED=${seed + history} makes it the first):\n${told.join('\n')}`,
      )
  }
}
