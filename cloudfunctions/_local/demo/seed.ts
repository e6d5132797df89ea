import { DAY } from '../../../src/domain/calendar/china-time'
import type { Desk } from '../desk'
import { layDuty } from './duty'
import { assignmentId } from './ground'
import { playLetters } from './letters/play-letters'
import { layKnowledge } from './knowledge'
import { planDemo } from './plan'
import { play } from './play'
import { playCalls } from './play-calls'
import { playPosts } from './posts/play-posts'
import { SEED } from './seed-name'
import { seedServing } from './serving'
import { playTogether } from './together/play-together'
import { finish, layGround, wantsDemo } from './store'

/** On the A post, but away until the day after tomorrow: the B post has their matters. */
const AWAY = { uid: 'demo-cai-ming', role: 'handler', where: 'housing', days: 3 } as const

/**
 * Makes the demo district where there is none, or anew where its making was cut off: the ground in one transaction, then ninety days of
 * matters through the real actions. Refuses to touch any other district.
 */
export async function seedDemo(desk: Desk, say: (line: string) => void): Promise<void> {
  if (!(await wantsDemo())) throw new Error('there is a district already')
  const now = await deskTime(desk)
  await layGround(SEED, now)
  say('街道、社区、网格、单位和人都在了 the district stands')
  const plan = planDemo(SEED, now.getTime())
  let told = performance.now()
  await play(desk, plan, now.getTime(), (done, of) => {
    if (performance.now() - told < 1000 && done < of) return
    told = performance.now()
    say(`九十天里的 ${plan.length} 件事 ninety days of matters: ${Math.floor((done / of) * 100)}%`)
  })
  const letters = await playLetters(desk, now.getTime())
  say(`书记信箱里的 ${letters} 封信 letters to the secretaries`)
  const posts = await playPosts(desk, now.getTime())
  say(`留言板上的 ${posts} 条留言 posts on the message boards`)
  await seedServing(desk, now.getTime())
  await playTogether(desk, now.getTime())
  say('党员、岗位、供需、队伍和活动 who serves, and what people do together')
  const until = new Date(now.getTime() + AWAY.days * DAY).toISOString()
  await desk.call(
    AWAY.uid,
    'person',
    'set-away',
    { assignment: assignmentId(AWAY.uid, AWAY.role, AWAY.where), until },
    now,
  )
  await layDuty(desk, now.getTime())
  await layKnowledge(desk, now.getTime())
  say('值班表和知识库 the duty roster and the knowledge base')
  await playCalls(desk, now.getTime())
  await finish(SEED, now)
}

/** What the desk's clock says, which a manual clock may have set. */
async function deskTime(desk: Desk): Promise<Date> {
  const reply = await desk.call(AWAY.uid, 'area', 'tree', {})
  return new Date(reply.now)
}
