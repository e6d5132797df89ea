import type { Category } from './word-category'

/**
 * The words that every district begins with. They are what people solicit and how they insult, not what they complain of: somebody
 * who reports gambling or a swindle must be able to name it. A district adds its own and takes these off (cloudfunctions/board).
 */
export const seedWords: Readonly<Record<Exclude<Category, 'private-data'>, string>> = {
  forbidden:
    '六合彩 真人荷官 百家乐 博彩平台 赌博网站 网上赌场 代开发票 出售发票 办假证 刻假章 出售假币 高仿证件 迷奸药 蒙汗药 听话水 冰毒 摇头丸 K粉 海洛因 ' +
    '出售枪支 仿真枪出售 出售炸药 裸聊 约炮 小姐上门 援交 小姐包夜 一夜情 色情网站 成人电影 黄色视频 无码视频 招嫖 代孕 卖肾 买卖器官 收购银行卡 ' +
    '跑分 帮人洗钱 信用卡套现 花呗套现 黑客接单 查开房记录 出售监听器 出售答案 代考包过 法轮功 全能神',
  abuse:
    '傻逼 煞笔 傻叉 操你妈 草泥马 你妈逼 妈了个逼 他妈的 你妈的 尼玛 卧槽 鸡巴 日你妈 日你先人 狗日的 狗东西 王八蛋 龟儿子 臭婊子 贱人 贱货 人渣 畜生不如 杂种 ' +
    '混蛋 滚蛋 脑残 你个智障 白痴 蠢猪 瓜娃子 死全家 全家死光 不得好死 断子绝孙 去死吧 臭不要脸 砍死你 弄死你 打死你 杀了你 SB NMSL',
  advertising:
    '加微信 加我微信 加V信 扫码进群 扫码领取 加QQ群 点击链接领取 低息贷款 无抵押贷款 快速放款 当天放款 校园贷 刷单 日结兼职 日入过千 躺赚 稳赚不赔 ' +
    '稳定返利 荐股 带你炒股 代写论文 代办信用卡 信用卡提额 招代理 一手货源 厂家直销 祖传秘方专治 包治百病 根治糖尿病 壮阳药 减肥药 丰胸 代购香烟 加盟热线',
  other: '不转不是中国人 速转 紧急扩散 请勿外传 不想活了 活不下去了 想自杀 要跳楼 想轻生 割腕 准备自焚',
}
