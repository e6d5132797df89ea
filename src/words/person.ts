import type { Post } from '../domain/person/actor'
import type { Role } from '../domain/person/roles'

export const roleWords: Readonly<Record<Role, string>> = {
  member: '党员',
  'grid-leader': '网格长',
  'building-leader': '楼长',
  'street-leader': '街长',
  'shop-leader': '店长',
  'community-worker': '社区工作者',
  secretary: '书记',
  operator: '热线坐席',
  dispatcher: '调度员',
  handler: '经办人',
  verifier: '核验员',
  counsellor: '谈心员',
  supervisor: '督导员',
  observer: '市民观察员',
  administrator: '管理员',
}

/** In which capacity somebody stands in a history: a role, or one of these. */
export const capacityWords: Readonly<Record<'requester' | 'filer' | 'rule', string>> = {
  requester: '本人',
  filer: '代报人',
  rule: '系统',
}

export const postWords: Readonly<Record<Post, string>> = { A: 'A 岗', B: 'B 岗' }

export const sayRole = (code: string): string =>
  (({ ...roleWords, ...capacityWords }) as Readonly<Record<string, string>>)[code] ?? code
