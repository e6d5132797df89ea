import type { Random } from '../../../cloudfunctions/_local/demo/random'

const parts = [
  '小区北门的路灯坏了三天,晚上老人出来散步看不见路。',
  '楼下的垃圾桶满了没有人收,天热味道很大。',
  '隔壁工地夜里十一点以后还在打桩,孩子睡不着。',
  '电动车停在消防通道上,堵得救护车也进不来。',
  '自来水这两天发黄,放了半个小时还是浑的。',
  '想问一下老年卡在哪里办,要带什么材料。',
  '人行道的砖松了,下雨一踩一身水。',
  '物业电话打不通,问了前台说管事的人不在。',
  '希望尽快安排人看看,谢谢。',
  '上个月也反映过一次,当时修好了,没几天又坏了。',
  '请不要公开我的名字。',
  '我腿脚不方便,麻烦师傅上门前先打个电话。',
]

const replies = [
  '您好,您反映的情况我们当天到现场看过,确认属实。',
  '维修班组已于上午更换损坏部件并试运行正常。',
  '我们已约谈责任单位并限期整改,逾期将依规处理。',
  '后续由社区网格员每周巡查一次,发现问题及时上报。',
  '如再出现同样情况,请直接拨打我们的值班电话。',
  '感谢您对社区工作的关心和支持。',
]

const several = (random: Random, from: readonly string[], least: number, most: number): string =>
  Array.from({ length: random.whole(least, most) }, () => random.pick(from)).join('')

/** Most in a few sentences, one in twenty at length. */
export const matterOf = (random: Random): string => several(random, parts, 1, random.chance(0.05) ? 30 : 5)

export const replyOf = (random: Random): string => several(random, replies, 2, 6)
