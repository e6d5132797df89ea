import { readingOf } from '../../src/domain/text/readings'

/**
 * Ways in which people hide a word, made from the word itself. The look-alikes, the traditional signs and the parts are typed here by
 * hand, from what is seen on message boards; a sign that is not among them is disguised in another way instead.
 */
const lookAlikes =
  '六陸 合盒 彩采 真眞 官宫 百佰 博搏 赌睹 网冈 代伐 发友 票漂 假暇 证怔 章璋 币帀 钞炒 迷谜 药葯 蒙濛 听昕 冰氷 摇谣 头斗 粉份 海诲 枪抢 炸诈 裸祼 聊柳 约纣 炮泡 姐妲 门们 援媛 ' +
  '夜液 情清 色绝 成咸 黄簧 视祝 码玛 嫖瓢 孕李 肾贤 买卖 卡咔 跑泡 信伩 花化 黑嘿 客容 查査 监盐 售集 考拷 包饱 法珐 轮伦 功攻 全金 神袖 帮邦 洗冼 钱线 套奁 傻儍 煞刹 叉义 ' +
  '操躁 妈玛 你伱 草艹 他她 尼泥 卧臥 鸡鸠 日曰 狗苟 王玉 龟亀 臭嗅 贱践 人入 渣碴 畜蓄 杂朵 混馄 滚衮 脑恼 智知 痴疵 白百 蠢惷 瓜爪 死歹 不丕 断继 去厺 要耍 砍坎 弄弃 打扎 杀刹 ' +
  '加咖 微薇 扫归 群裙 点占 低底 抵低 快怏 当档 校较 刷唰 日目 入八 躺淌 稳隐 返反 荐存 带滞 论伦 办力 招沼 货贷 厂广 祖租 根跟 壮状 减碱 丰卡 购构 盟萌 转传 速逨 紧系 请清 ' +
  '割剖 想响 活话 跳眺 准淮 三参 东冻 西酉 乐东 平坪 出岀 刻核 高亯 小少 一二 无旡 收放 器嚣 答荅 先洗 家冢 得碍'
const traditional =
  '机機 会會 国國 网網 发發 证證 药藥 话話 头頭 枪槍 炸炸 约約 炮砲 门門 码碼 视視 频頻 黄黃 肾腎 买買 卖賣 银銀 开開 录錄 监監 听聽 轮輪 钱錢 现現 帮幫 妈媽 鸡雞 龟龜 贱賤 ' +
  '杂雜 种種 滚滾 脑腦 残殘 个個 痴癡 猪豬 断斷 绝絕 孙孫 脸臉 杀殺 扫掃 进進 领領 取取 点點 击擊 链鏈 贷貸 无無 当當 单單 职職 过過 躺躺 稳穩 赚賺 赔賠 返返 荐薦 带帶 论論 ' +
  '办辦 货貨 厂廠 销銷 传傳 专專 药藥 阳陽 减減 丰豐 购購 烟煙 热熱 线線 转轉 紧緊 扩擴 请請 轻輕 场場 赌賭 荷荷 乐樂 东東 号號 书書 刹剎 业業 举舉 国國 币幣 张張 华華 电電 ' +
  '处處 岁歲 务務 议議 报報 时時 学學 来來 飞飛 马馬 鱼魚 万萬 与與 义義 边邊 见見 贵貴 费費 财財 谷穀 广廣 应應 达達 庄莊 价價 优優 伤傷 备備 复復 坏壞 备備 预預 盘盤 经經 准準'
const apart =
  '你亻尔 好女子 妈女马 嫖女票 婊女表 枪木仓 贷代贝 炸火乍 炮火包 粉米分 信亻言 群君羊 码石马 赌贝者 彩采彡 孕乃子 杀乂木 杂九木 贱贝戋 种禾中 加力口 裸衤果 约纟勺 聊耳卯 鸡又鸟 ' +
  '跳足兆 低亻氐 抵扌氐 押扌甲 校木交 职耳只 稳禾急 祖礻且 秘禾必 招扌召 理王里 活氵舌 割害刂 功工力 轮车仑 法氵去 神礻申 洗氵先 猪犭者 狗犭句 渣氵查 砍石欠 烟火因 代亻弋 仿亻方'

const table = (pairs: string): Map<string, string> =>
  new Map(pairs.split(' ').map((pair) => [[...pair][0] ?? '', [...pair].slice(1).join('')]))
const [alike, trad, parts] = [table(lookAlikes), table(traditional), table(apart)]

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const pinyin = (sign: string): string => readingOf(sign) ?? sign

/** The first sign that can be written otherwise, so written; the word with a star in it where none can. */
const oneOf = (signs: readonly string[], by: ReadonlyMap<string, string>): string => {
  const at = signs.findIndex((sign) => by.has(sign))
  return at < 0 ? signs.join('*') : signs.map((sign, i) => (i === at ? (by.get(sign) ?? sign) : sign)).join('')
}

/** Twenty disguises of a word. */
export const disguisesOf = (word: string): readonly string[] => {
  const signs = [...word]
  const read = signs.map(pinyin)
  const at = (index: number): string => signs.map((sign, i) => (i === index ? pinyin(sign) : sign)).join('')
  return [
    signs.join(' '),
    signs.join('\u3000'),
    signs.join('\u200b'),
    signs.join('\u2060\ufeff'),
    signs.join('.'),
    signs.join('，'),
    signs.join('😊'),
    signs.join('_-'),
    signs.map((sign) => (/[\x21-\x7e]/.test(sign) ? sign : sign.repeat(3))).join(''),
    wide(word),
    read.join(''),
    read.join(' '),
    wide(read.join('-').toUpperCase()),
    at(0),
    at(signs.length - 1),
    signs.map((sign) => (/[\x21-\x7e]/.test(sign) ? sign : sign + pinyin(sign))).join(''),
    oneOf(signs, alike),
    signs.map((sign) => trad.get(sign) ?? sign).join(''),
    oneOf(signs, parts),
    signs.length > 2
      ? [pinyin(signs[0] ?? '').slice(0, 1), ...signs.slice(1)].join('')
      : read.join('').replace(/i/, '1').replace(/o/, '0'),
  ]
}
