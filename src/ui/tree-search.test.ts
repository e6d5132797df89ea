import { pathTo, search, type TreeNode } from './tree-search'

const tree: TreeNode[] = [
  {
    id: 'street',
    label: '东升街道',
    children: [
      { id: 'tanghu', label: '棠湖社区', hint: '东升街道', children: [{ id: 'grid', label: '第 1 网格' }] },
      { id: 'baiyi', label: '白衣社区', children: [] },
    ],
  },
]

const labels = (paths: TreeNode[][]) => paths.map((path) => path.map((node) => node.label).join(' › '))

test('the way to a node begins at the top, and there is none to a stranger', () => {
  expect(pathTo(tree, 'grid').map((node) => node.id)).toEqual(['street', 'tanghu', 'grid'])
  expect(pathTo(tree, 'elsewhere')).toEqual([])
})

test('only where the tree ends is found, unless any level may be picked', () => {
  expect(labels(search(tree, '社区', false, 9))).toEqual(['东升街道 › 白衣社区'])
  expect(labels(search(tree, ' 社区 ', true, 9))).toEqual(['东升街道 › 棠湖社区', '东升街道 › 白衣社区'])
})

test('the hint is searched too, and no more is found than asked for', () => {
  expect(search(tree, '东升', true, 9)).toHaveLength(2)
  expect(search(tree, '东升', true, 1)).toHaveLength(1)
})
