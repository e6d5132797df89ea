import { done, refuse, type Result } from '../result'
import type { NameKind } from './states'

export const ANONYMOUS = '匿名居民'

const DOUBLE =
  /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|轩辕|端木|百里|南宫|独孤|东郭|西门|太史|申屠|钟离|呼延|闻人|澹台|公冶|宗政|濮阳|淳于|单于|太叔|第五)/

/** Whoever speaks for the office does so with an answer, never under a name that looks like one. */
const OFFICIAL = /官方|管理员|版主|客服|书记|主任|居委会|街道办|社区|政府|公安|派出所|工作人员|网格长|局长|区长|热线/

export type Chosen =
  | { readonly kind: Extract<NameKind, 'surname'>; readonly title: '先生' | '女士' }
  | { readonly kind: Extract<NameKind, 'nickname'>; readonly nickname: string }
  | { readonly kind: Extract<NameKind, 'anonymous'> }

/** The name under which everybody reads it. Refusals: `name-missing` (no real name is known yet), `name-looks-official`. */
export const publicName = (chosen: Chosen, realName: string): Result<string> => {
  if (chosen.kind === 'anonymous') return done(ANONYMOUS)
  if (chosen.kind === 'nickname')
    return OFFICIAL.test(chosen.nickname.replace(/\s/g, '')) ? refuse('name-looks-official') : done(chosen.nickname)
  const name = realName.trim()
  const surname = DOUBLE.exec(name)?.[0] ?? [...name][0]
  return surname === undefined ? refuse('name-missing') : done(`${surname}${chosen.title}`)
}
