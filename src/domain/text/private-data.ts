import { mask } from './mask'
import type { Found } from './word-category'

/** What mask.ts hides of somebody's data; a name in a greeting and a house number are hidden too, but need no person to look. */
const HIDDEN = /〔(电话|证件号|卡号|邮箱|账号|车牌)已隐去〕/g

/** A mobile number in words: 一三八, 壹叁捌, mixed with digits. */
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ['零〇洞', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒拐', '八捌', '九玖'].flatMap((signs, digit) =>
    [...signs].map((sign) => [sign, String(digit)]),
  ),
)
const SPOKEN = /(?:[0-9零〇洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖][\s\-—·.]{0,2}){11}/g

/** Where the text says somebody's data. `at` counts in the masked text for what is masked. */
export const privateData = (text: string): readonly Found[] => {
  const masked = mask(text)
  return [
    ...[...masked.matchAll(HIDDEN)].map((hit): Found => ({
      word: hit[1] ?? '',
      category: 'private-data',
      at: hit.index,
      length: hit[0].length,
    })),
    ...[...masked.matchAll(SPOKEN)]
      .filter((hit) =>
        /^1[3-9]/.test([...hit[0].replace(/[\s\-—·.]/g, '')].map((sign) => DIGITS[sign] ?? sign).join('')),
      )
      .map((hit): Found => ({ word: '电话', category: 'private-data', at: hit.index, length: hit[0].length })),
  ]
}
