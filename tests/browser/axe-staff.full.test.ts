import type { Locator } from 'playwright-core'
import { faultsOf, inLargeType, type Step } from './faults-of'
import type { Person } from './person'
import { useTown } from './town'

// Where staff work on tickets, and on the administrator's pages.
const town = useTown()

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
