import { mask } from './mask'

describe('mask: a name beside such words is a name', () => {
  it.each([
    ['感谢谢师傅', `感谢〔姓名已隐去〕师傅`],
    ['谢谢李师傅', `谢谢〔姓名已隐去〕师傅`],
    ['谢谢谢师傅', `谢谢〔姓名已隐去〕师傅`],
    ['谢师傅来过', `〔姓名已隐去〕师傅来过`],
    ['任老师和高老师', `〔姓名已隐去〕老师和〔姓名已隐去〕老师`],
    ['班主任任老师', `班主任〔姓名已隐去〕老师`],
    ['我住一栋301', `我住〔住址已隐去〕`],
    ['一栋楼道灯不亮', `〔住址已隐去〕楼道灯不亮`],
    ['七栋楼的人', `〔住址已隐去〕楼的人`],
    ['二十一栋楼的人', `〔住址已隐去〕楼的人`],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  const surnames = [
    ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文安时车计明向施席房包卫路管祝纪',
  ]
  const given = [...'伟芳敏静强军勇杰平健', '建国', '秀兰', '秀英', '桂英', '国华', '志强', '淑珍', '海燕']
  const titles = ['先生', '女士', '阿姨', '大爷', '师傅', '老师', '主任', '经理', '同志']
  const known = surnames.filter((surname) => mask(`找${surname}建国先生`) !== `找${surname}建国先生`)

  it('of those surnames nearly all are known, and no full name before a title comes through', () => {
    expect(known.length).toBeGreaterThan(surnames.length * 0.95)
    const through = known.flatMap((surname) =>
      given.flatMap((name) =>
        titles.flatMap((title) =>
          ['', '请找', '联系', '谢谢，是'].flatMap((before) => {
            const text = `${before}${surname}${name}${title}来过`
            return mask(text).includes(`${surname}${name}`) ? [text] : []
          }),
        ),
      ),
    )
    expect(through).toEqual([])
  })
})
