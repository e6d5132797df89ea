import { publicName } from './public-name'

it.each([
  [{ kind: 'surname', title: '女士' }, '王秀兰', '王女士'],
  [{ kind: 'surname', title: '先生' }, '欧阳修', '欧阳先生'],
  [{ kind: 'surname', title: '先生' }, ' 李 ', '李先生'],
  [{ kind: 'anonymous' }, '王秀兰', '匿名居民'],
  [{ kind: 'nickname', nickname: '东门老张' }, '', '东门老张'],
] as const)('%j of %s is %s', (chosen, real, name) => {
  expect(publicName(chosen, real)).toEqual({ ok: true, value: name })
})

it.each([
  [{ kind: 'surname', title: '女士' }, ' ', 'name-missing'],
  [{ kind: 'nickname', nickname: '社区 管理员' }, '王', 'name-looks-official'],
  [{ kind: 'nickname', nickname: '王书记' }, '王', 'name-looks-official'],
] as const)('%j of “%s” is refused: %s', (chosen, real, code) => {
  expect(publicName(chosen, real)).toMatchObject({ ok: false, code })
})
