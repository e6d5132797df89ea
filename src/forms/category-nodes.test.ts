import { categoryNames, categoryNodes } from './category-nodes'

const line = (id: string, parent: string | null, urgency: 'life' | null = null) => ({
  id,
  parent,
  name: `名${id}`,
  kind: null,
  urgency,
  lowRisk: false,
})

describe('the category tree', () => {
  it('grows from the flat list in its order, urgency only at the ends', () => {
    const nodes = categoryNodes([line('a', null), line('b', null), line('a1', 'a'), line('a11', 'a1', 'life')])
    expect(nodes.map((node) => node.id)).toEqual(['a', 'b'])
    const leaf = nodes[0]?.children?.[0]?.children?.[0]
    expect(leaf).toEqual({ id: 'a11', label: '名a11', hint: '生命财产' })
  })

  it('reads as a path', () => {
    expect(
      categoryNames([
        { id: 'a', label: '市容' },
        { id: 'b', label: '路灯' },
      ]),
    ).toBe('市容 / 路灯')
  })
})
