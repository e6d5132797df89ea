import type { Role } from '../../../src/domain/person/roles'

/** `where` is an area for a role held for an area, a unit for one held for a unit. */
export type Holding = readonly [role: Role, where: string, post: 'A' | 'B']
export type StaffRow = readonly [uid: string, name: string, line: string, holdings: readonly Holding[]]

const D = '510116'
const DONGSHENG = '510116001'
const XIHANGGANG = '510116002'
const TANGHU = '510116001001'
const BAIHE = '510116001002'
const BAIJIACHANG = '510116002006'
const JIAOLONG = '510116005008'
const MINJIANG = '510116108203'

/** Those whom the desk's sign-in page shows, by heading. All invented. */
export const STAFF: Readonly<Record<string, readonly StaffRow[]>> = {
  热线与调度: [
    ['demo-chen-jing', '陈静', '白班坐席，声音好听，打字快', [['operator', D, 'A']]],
    ['demo-liu-yang', '刘洋', '夜班坐席，晚八点到早八点', [['operator', D, 'A']]],
    ['demo-he-xiaoyu', '何晓雨', '白班坐席，也打回访电话', [['operator', D, 'B']]],
    ['demo-tang-wei', '唐伟', '夜班坐席,B岗', [['operator', D, 'B']]],
    ['demo-zhao-min', '赵敏', '区调度员,A岗', [['dispatcher', D, 'A']]],
    ['demo-sun-hao', '孙浩', '区调度员,B岗', [['dispatcher', D, 'B']]],
    ['demo-luo-fang', '罗芳', '东升街道调度员', [['dispatcher', DONGSHENG, 'A']]],
    ['demo-yan-bo', '严波', '西航港街道调度员', [['dispatcher', XIHANGGANG, 'A']]],
  ],
  核验与督导: [
    ['demo-qin-yue', '秦月', '核验员,A岗，答复先过她的眼', [['verifier', D, 'A']]],
    ['demo-fu-jie', '付杰', '核验员,B岗', [['verifier', D, 'B']]],
    ['demo-tao-zhiqiang', '陶志强', '督导员,A岗', [['supervisor', D, 'A']]],
    ['demo-xiong-li', '熊莉', '督导员,B岗', [['supervisor', D, 'B']]],
    ['demo-meng-zhaohui', '孟朝晖', '市民观察员，退休教师', [['observer', D, 'A']]],
    ['demo-ye-qing', '叶青', '区管理员，发邀请码', [['administrator', D, 'A']]],
  ],
  社区与网格: [
    ['demo-zheng-guohua', '郑国华', '东升街道书记', [['secretary', DONGSHENG, 'A']]],
    [
      'demo-deng-shulan',
      '邓淑兰',
      '棠湖社区书记',
      [
        ['secretary', TANGHU, 'A'],
        ['handler', TANGHU, 'B'],
      ],
    ],
    [
      'demo-peng-jun',
      '彭军',
      '白鹤社区书记',
      [
        ['secretary', BAIHE, 'A'],
        ['handler', BAIHE, 'B'],
      ],
    ],
    [
      'demo-he-yong',
      '贺勇',
      '岷江村书记',
      [
        ['secretary', MINJIANG, 'A'],
        ['handler', MINJIANG, 'B'],
      ],
    ],
    [
      'demo-jiang-xin',
      '蒋欣',
      '棠湖社区工作者',
      [
        ['community-worker', TANGHU, 'A'],
        ['handler', TANGHU, 'A'],
      ],
    ],
    [
      'demo-lu-dan',
      '卢丹',
      '白鹤社区工作者',
      [
        ['community-worker', BAIHE, 'A'],
        ['handler', BAIHE, 'A'],
      ],
    ],
    ['demo-yang-fan', '杨帆', '棠湖社区第一网格网格长', [['grid-leader', `${TANGHU}-01`, 'A']]],
    ['demo-lei-ting', '雷婷', '棠湖社区第一网格,B岗', [['grid-leader', `${TANGHU}-01`, 'B']]],
    ['demo-mao-yu', '毛宇', '白家场社区第一网格网格长', [['grid-leader', `${BAIJIACHANG}-01`, 'A']]],
    ['demo-long-mei', '龙梅', '蛟龙社区第二网格网格长', [['grid-leader', `${JIAOLONG}-02`, 'A']]],
    ['demo-qiao-an', '乔安', '岷江村第一网格网格长', [['grid-leader', `${MINJIANG}-01`, 'A']]],
    ['demo-hu-dayong', '胡大勇', '棠湖社区楼长，退休钳工', [['building-leader', `${TANGHU}-01-01`, 'A']]],
    ['demo-fan-li', '范丽', '白鹤社区街长', [['street-leader', `${BAIHE}-01`, 'A']]],
    ['demo-wu-xiaoqin', '吴小琴', '白鹤社区店长，开面馆', [['shop-leader', `${BAIHE}-02`, 'A']]],
    ['demo-shi-yun', '石云', '棠湖社区谈心员', [['counsellor', TANGHU, 'A']]],
    ['demo-xie-changlin', '谢长林', '党员，退休电工，常替邻居报事', []],
    ['demo-bai-lu', '白璐', '党员，在机场上班，还没有报到', []],
  ],
  经办单位: [
    ['demo-ma-qiang', '马强', '东升街道综合行政执法队,A岗', [['handler', `order-${DONGSHENG}`, 'A']]],
    ['demo-zeng-li', '曾丽', '东升街道综合行政执法队,B岗', [['handler', `order-${DONGSHENG}`, 'B']]],
    ['demo-jia-cheng', '贾诚', '西航港街道综合行政执法队', [['handler', `order-${XIHANGGANG}`, 'A']]],
    ['demo-yu-qian', '余倩', '东升街道办事处', [['handler', `office-${DONGSHENG}`, 'A']]],
    ['demo-song-jia', '宋佳', '东升街道便民服务中心', [['handler', `service-${DONGSHENG}`, 'A']]],
    ['demo-han-song', '韩松', '东升派出所社区民警', [['handler', `police-${DONGSHENG}`, 'A']]],
    ['demo-zhou-jianping', '周建平', '市政设施管护中心,A岗，修了二十年路灯', [['handler', 'municipal-works', 'A']]],
    ['demo-feng-tao', '冯涛', '市政设施管护中心,B岗', [['handler', 'municipal-works', 'B']]],
    ['demo-cai-ming', '蔡明', '区住建局物业科,A岗', [['handler', 'housing', 'A']]],
    ['demo-jiang-shan', '江珊', '区住建局物业科,B岗', [['handler', 'housing', 'B']]],
    ['demo-qiu-shi', '邱实', '自来水公司抢修班', [['handler', 'waterworks', 'A']]],
    ['demo-wang-hai', '汪海', '双流供电所抢修班', [['handler', 'power-supply', 'A']]],
    ['demo-ding-ning', '丁宁', '燃气公司应急班', [['handler', 'gas-company', 'A']]],
    ['demo-pan-hong', '潘虹', '区市场监管局', [['handler', 'market-regulation', 'A']]],
    ['demo-dong-fei', '董飞', '交警大队秩序科', [['handler', 'traffic-police', 'A']]],
    ['demo-xiang-dong', '向东', '安居物业项目经理,A岗', [['handler', 'property-anju', 'A']]],
    ['demo-guo-jing', '郭静', '安居物业客服,B岗', [['handler', 'property-anju', 'B']]],
  ],
}
