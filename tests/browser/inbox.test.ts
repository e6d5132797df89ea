import { randomUUID } from 'node:crypto'
import type { Person } from './person'
import { useTown } from './town'

const town = useTown()

const LETTER = '郑书记您好，葛陌社区活动室晚上总锁着，能不能开到九点？'
const ASKED = '请问您说的是哪一间活动室？'

const does = async (uid: string, action: string, input: object): Promise<{ version: number }> => {
  const reply = await town().desk.call(uid, 'letter', action, input)
  if (!reply.ok) throw new Error(`letter ${action}: ${reply.code}`)
  return reply.data as { version: number }
}

/** What the tab says of how much waits; 0 when it says nothing. */
const numberOn = async (person: Person): Promise<number> => {
  const tab = person.find('link', /^消息/)
  await tab.waitFor()
  return Number(/，(\d+) 件/.exec((await tab.getAttribute('aria-label')) ?? '')?.[1] ?? 0)
}

test('what is asked of somebody stands in the inbox, is counted on the tab, is one tap away and is gone when it is done', async () => {
  const zhou = await town().person('周磊')
  await zhou.page.waitForLoadState('networkidle')
  const before = await numberOn(zhou)

  const letter = randomUUID()
  const written = await does('demo-zhou-lei', 'write', { id: letter, level: 'street', text: LETTER })
  const change = { letter, version: written.version, command: randomUUID() }
  await does('demo-zheng-guohua', 'ask-back', { ...change, question: ASKED })

  await zhou.page.reload()
  await zhou.find('link', `消息，${before + 1} 件`).click()
  await zhou.taps('新消息', 'tab')
  await zhou.find('button', /书记想请您补充几句.+未读/).waitFor()
  await zhou.taps('等我办', 'tab')
  await zhou.taps(new RegExp(LETTER.slice(0, 16)))
  await zhou.reads(ASKED)
  await zhou.taps('补充几句')
  const adding = await zhou.isAsked('再补充几句')
  await adding.getByLabel('补充什么').fill('二楼靠楼梯那一间。')
  await adding.getByRole('button', { name: '补充上去' }).click()
  await adding.waitFor({ state: 'detached' })
  await zhou.taps('返回')
  await zhou.readsNoMore(new RegExp(LETTER.slice(0, 16)))
  await zhou.find('link', before > 0 ? `消息，当前页，${before} 件` : '消息，当前页').waitFor()
})
