import { faultsOf, inLargeType, type Step } from './faults-of'
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
