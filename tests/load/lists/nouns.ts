import type { NounName } from '../../../src/contract/nouns'
import { noun as board } from '../../../cloudfunctions/_composed/board'
import { noun as hotline } from '../../../cloudfunctions/_composed/hotline'
import { noun as inbox } from '../../../cloudfunctions/_composed/inbox'
import { noun as letter } from '../../../cloudfunctions/_composed/letter'
import { noun as knowledge } from '../../../cloudfunctions/knowledge/index'
import { noun as roster } from '../../../cloudfunctions/roster/index'
import { openBundle } from '../bundle'
import type { Figure } from '../figure'
import { measureNoun } from './measure'
import { nounReadings } from './noun-readers'
import { judgeLists } from './plans'
import type { Read } from './record'

const read: Readonly<Record<keyof typeof nounReadings, Read>> = { hotline, letter, board, inbox, roster, knowledge }

/** Plans first, then times, noun by noun. */
export async function measureNouns(
  url: string,
  where: string,
  found: (figures: readonly Figure[]) => void,
  say: (line: string) => void,
  only = Object.keys(read),
): Promise<void> {
  for (const [name, noun] of Object.entries(read).filter(([each]) => only.includes(each))) {
    const readings = nounReadings[name as keyof typeof nounReadings]
    found(await judgeLists(url, { ...noun, timers: {} }, readings, say))
    found(await measureNoun(openBundle(name as NounName, url, 2), name, readings, where))
  }
}
