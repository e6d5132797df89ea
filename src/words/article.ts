import type { RoadName } from '../domain/article/roads'
import type { State } from '../domain/article/states'

/** 知识: the roads of an article, and where it stands. */
export const roadWords: Readonly<Record<RoadName, string>> = {
  save: '保存',
  restore: '恢复',
  publish: '发布',
  retire: '下架',
}

export const stateWords: Readonly<Record<State, string>> = {
  draft: '草稿',
  published: '已发布',
  retired: '已下架',
}
