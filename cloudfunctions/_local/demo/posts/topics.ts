import { DONGSHENG, TANGHU } from '../letters/correspondence'
import type { DemoTopic } from './conversation'

/** One that runs, and one that is over. */
export const TOPICS: readonly DemoTopic[] = [
  {
    name: 'square',
    by: 'demo-deng-shulan',
    area: TANGHU,
    title: '小广场怎么用，大家一起说',
    text: '跳舞的、打球的、下棋的、带娃的，都想用小广场。请说说您什么时候用、怎么用，社区按大家的意见排一张时间表，贴在广场边上。',
    from: 11.6,
    to: -18,
  },
  {
    name: 'lift',
    by: 'demo-zheng-guohua',
    area: DONGSHENG,
    title: '老楼加装电梯，您最担心什么',
    text: '街道今年要为老楼加装电梯。一楼怕挡光，顶楼盼着装，钱怎么摊，以后谁来管？请把担心说出来，街道汇总以后逐条答复。',
    from: 29.6,
    to: -1,
    closed: 9.3,
  },
]
