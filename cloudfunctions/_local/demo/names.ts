import type { Random } from './random'

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董余叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏付方邹熊白孟秦邱江尹薛闫段雷龙史陶贺顾毛郝龚邵万钱严武戴莫孔向汤',
]
const FIRST = [...'建国志文明永家晓春秀玉桂淑海云雪思子俊佳小宏立正世天雨梦嘉']
const SECOND = [...'华英平芳强军伟敏静丽勇艳杰娟涛超霞刚辉鹏燕玲红梅兰莉斌波宇浩凯健琴萍松林峰宁慧颖']

/** An everyday name. Whoever bears it is not meant. */
export function inventName(random: Random): string {
  return random.pick(SURNAMES) + (random.chance(0.85) ? random.pick(FIRST) : '') + random.pick(SECOND)
}
