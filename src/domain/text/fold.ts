/** Traditional signs that people here do type, each before its simplified one. Not a dictionary: what a hotline is asked about. */
const TRADITIONAL =
  '証证證证醫医療疗險险養养電电話话網网絡络購购買买賣卖費费錢钱繳缴辦办補补領领換换發发戶户遷迁學学園园車车輛辆駕驾駛驶違违規规罰罚單单據据門门診诊藥药師师護护廳厅處处務务區区縣县鄉乡鎮镇號号樓楼層层燈灯' +
  '壞坏氣气熱热線线廣广場场聲声鄰邻貓猫寵宠殘残軍军屬属孫孙兒儿媽妈爺爷婦妇產产檢检驗验預预約约報报銷销審审詢询問问題题請请幫帮環环衛卫運运輸输農农業业勞劳動动資资訴诉訟讼調调離离結结銀银貸贷稅税還还說说' +
  '這这個个來来時时間间開开關关們们對对誰谁幾几樣样麼么嗎吗沒没過过後后從从與与為为'

const SIMPLE: ReadonlyMap<string, string> = new Map(
  (() => {
    const signs = [...TRADITIONAL]
    return signs.flatMap((sign, i): [string, string][] => (i % 2 === 0 ? [[sign, signs[i + 1] ?? sign]] : []))
  })(),
)

/** One way of writing for everything that is compared: width, case, and the commonest traditional signs. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (sign) => SIMPLE.get(sign) ?? sign)
