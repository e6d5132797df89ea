import type { NounName } from '../../../src/contract/nouns'
import { noun as activity } from '../../../cloudfunctions/_composed/activity'
import { noun as board } from '../../../cloudfunctions/_composed/board'
import { noun as hotline } from '../../../cloudfunctions/_composed/hotline'
import { noun as inbox } from '../../../cloudfunctions/_composed/inbox'
import { noun as letter } from '../../../cloudfunctions/_composed/letter'
import { noun as exchange } from '../../../cloudfunctions/exchange/index'
import { noun as knowledge } from '../../../cloudfunctions/knowledge/index'
import { noun as member } from '../../../cloudfunctions/member/index'
import { noun as roster } from '../../../cloudfunctions/roster/index'
import { noun as service } from '../../../cloudfunctions/service/index'
import { noun as team } from '../../../cloudfunctions/team/index'
import { openBundle } from '../bundle'
import type { Figure } from '../figure'
import { measureNoun } from './measure'
import { nounReadings } from './noun-readers'
import { judgeLists } from './plans'
import type { Read } from './record'

const read: Readonly<Record<keyof typeof nounReadings, Read>> = {
  ...{ hotline, letter, board, inbox, roster, knowledge },
  ...{ member, service, exchange, activity, team },
}

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
