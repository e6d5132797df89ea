import type { Locator } from 'playwright-core'
import { faultsOf, inLargeType, isFull, type Step } from './faults-of'
import type { Person } from './person'
import { recorded } from './records'
import { useTown } from './town'

const town = useTown()

interface Matter {
  readonly id: string
  readonly state: string
}

/** The resident whose matters stand in the most states, with one matter of each. */
async function busiest(): Promise<{ name: string; matters: Matter[] }> {
  const [row] = await recorded<{ name: string; matters: Matter[] }>(
    town(),
    `select name, json_agg(json_build_object('id', id, 'state', state)) as matters
     from (select distinct on (p.name, t.state) p.name, t.id, t.state
           from ticket t join person p on p.id = t.requester_id join identity i on i.person_id = p.id
           where i.uid like 'uid:demo-%' and i.uid not like 'uid:demo-neighbour-%' order by p.name, t.state, t.created_at desc) one
     group by name order by count(*) desc, name limit 1`,
    [],
  )
  if (!row) throw new Error('nobody has a matter')
  return row
}

test('axe is at work: a button without a name does not pass', async () => {
  const her = await town().person('徐燕')
  await her.page.evaluate(() => document.body.append(document.createElement('button')))
  expect(await faultsOf(her, [['planted', () => her.hasArrived()]])).toEqual({
    planted: [expect.stringContaining('button-name')],
  })
})

test('axe finds nothing on a resident’s pages, in either size', async () => {
  const { name, matters } = await busiest()
  const her = await town().person(name)
  const steps: Step[] = [
    ['home', '/pages/home/index'],
    ['mine', '/pages/mine/index'],
    ['mine, ended', () => her.taps('办完的', 'tab')],
    ...matters.map(({ id, state }): Step => [`matter ${state}`, `/pages/ticket/detail?id=${id}`]),
    ['matter unknown', '/pages/ticket/detail?id=6f9619ff-8b86-4011-b42d-00c04fc964ff'],
    ['submit', '/pages/ticket/submit'],
    ['submit, refused', () => her.taps('交给社区')],
    [
      'submit, everything open',
      async () => {
        await her.writes('什么事？', '楼下烧烤摊油烟很大，我的电话 13800138000')
        await her.taps(/让邻居也看到/, 'switch')
        await her.taps(/替别人报/)
        await her.taps(/这是投诉或举报/)
        await her.taps(/^投诉/, 'radio')
      },
    ],
    ['submit, place', () => her.taps(/不对就点这里重新选/)],
    ['me', '/pages/me/index'],
    ['me, name', () => her.taps(/您的称呼/)],
    ['area', '/pages/person/area'],
    ['about', '/pages/person/about'],
    ['accept', '/pages/person/accept'],
    [
      'accept, refused',
      async () => {
        await her.writes('邀请码', 'ABCD-EFGH-JKMN-PQRS')
        await her.taps('接受邀请')
        await her.find('alert').filter({ visible: true }).first().waitFor()
      },
    ],
    ['queue of one without a post', '/pages/desk/queue'],
    ['the page of people', '/people'],
  ]
  expect(await faultsOf(her, steps)).toEqual({})
  expect(await faultsOf(her, inLargeType(her, steps))).toEqual({})
}, 120_000)

test('axe finds nothing where somebody has only just come', async () => {
  const newcomer = await town().person('黄丽')
  await newcomer.comesAs(await town().desk.signIn('demo-just-come'))
  const steps: Step[] = [
    ['home', '/pages/home/index'],
    ['mine', '/pages/mine/index'],
    ['submit', '/pages/ticket/submit'],
    ['area', '/pages/person/area'],
    ['area, a community', () => newcomer.taps(/^东升街道/)],
    ['me', '/pages/me/index'],
  ]
  expect(await faultsOf(newcomer, steps)).toEqual({})
})

/** The button of this road, in sight or under 更多. */
async function begins(person: Person, road: string): Promise<void> {
  const bar = person.find('region', '能办的事')
  await bar.waitFor()
  if (!(await bar.getByRole('button', { name: road, exact: true }).isVisible())) await person.taps('更多')
  await person.taps(road)
}

const waitingRows = async (person: Person): Promise<Locator[]> => {
  const rows = person.screen.locator('.ticket-row')
  await rows.first().waitFor()
  return rows.all()
}

const QUEUE = '/pages/desk/queue'

/** The first ticket in this state that one may do something with, and then each form that it has for this person. */
const forms = (person: Person, state: RegExp, roads: readonly string[]): Step[] =>
  roads.map((road): Step => [
    `${String(state)}: ${road}`,
    async () => {
      await person.goes(QUEUE)
      await person.taps(state, 'radio')
      for (const row of await waitingRows(person)) {
        await row.click()
        await person.screen.locator('.ticket-pane__card').waitFor()
        if (await person.find('region', '能办的事').isVisible()) break
      }
      await begins(person, road)
      await person.find('button', '先不办').waitFor()
    },
  ])

test('axe finds nothing at the desk, on any form, in either size', async () => {
  const zhao = await town().person('赵敏', 'desk')
  const dispatcher: Step[] = [
    ['queue', QUEUE],
    ...forms(zhao, /^待派单/, ['派单']),
    ['dispatch, a co-unit', () => zhao.taps('加一个协办单位')],
    ...forms(zhao, /^待受理/, ['请补充', '不予受理', '受理']),
    ['accept, categories', () => zhao.taps('请选择分类')],
  ]
  expect(await faultsOf(zhao, dispatcher)).toEqual({})
  expect(await faultsOf(zhao, inLargeType(zhao, dispatcher))).toEqual({})
  // The other desks' forms are made of the same parts: the long run opens them too.
  if (!isFull) return

  const zhou = await town().person('周建平', 'desk')
  expect(
    await faultsOf(zhou, [...forms(zhou, /^待签收/, ['退单']), ...forms(zhou, /^办理中/, ['联系记录', '办结'])]),
  ).toEqual({})
  const qin = await town().person('秦月', 'desk')
  expect(
    await faultsOf(qin, [
      ...forms(qin, /^待核验/, ['核验通过', '退回重办']),
      ...forms(qin, /^待重办审核/, ['同意重办', '维持答复']),
    ]),
  ).toEqual({})
  const chen = await town().person('陈静', 'desk')
  expect(await faultsOf(chen, forms(chen, /^待回访/, ['回访']))).toEqual({})
  await chen.taps('接通了', 'radio')
  expect(await faultsOf(chen, [['call back, reached', () => chen.find('radio', '没解决').waitFor()]])).toEqual({})
}, 120_000)

test('axe finds nothing on staff’s telephones and the administrator’s pages, in either size', async () => {
  const zhao = await town().person('赵敏')
  const steps: Step[] = [
    ['me', '/pages/me/index'],
    ['me, away', () => zhao.taps(/设为外出/)],
    ['queue', QUEUE],
    ['ticket', () => zhao.screen.locator('.ticket-row').filter({ hasText: '待派单' }).first().click()],
    ['dispatch', () => begins(zhao, '派单')],
  ]
  expect(await faultsOf(zhao, steps)).toEqual({})
  expect(await faultsOf(zhao, inLargeType(zhao, steps))).toEqual({})

  const ye = await town().person('叶青')
  const pages: Step[] = [
    ['no invitation yet', '/pages/person/invitations'],
    ['inviting', () => ye.taps('发一个邀请')],
    ['inviting, refused', () => ye.taps('生成邀请码')],
    [
      'the code',
      async () => {
        await ye.writes('请谁来', '高远')
        await ye.taps('市民观察员', 'radio')
        await ye.taps('请选择区域')
        await ye.taps(/^就选/)
        await ye.taps('生成邀请码')
        await ye.isAsked('给高远的邀请')
      },
    ],
    ['invitations', '/pages/person/invitations'],
    ['staff', () => ye.taps('任职名单', 'tab')],
    ['dismissing', () => ye.find('button', /^解除/).first().click()],
  ]
  expect(await faultsOf(ye, pages)).toEqual({})
  expect(await faultsOf(ye, inLargeType(ye, pages))).toEqual({})
}, 120_000)
