import { aria } from './aria'

test('a folded, unticked, unpicked thing says so; a thing that is not hidden, off or busy says nothing', () => {
  expect(
    aria({ role: 'checkbox', checked: false, expanded: false, selected: false, hidden: false, busy: false }),
  ).toEqual({
    role: 'checkbox',
    ariaChecked: 'false',
    ariaExpanded: 'false',
    ariaSelected: 'false',
  })
  expect(aria({ hidden: true, disabled: true, label: '返回', level: 2 })).toEqual({
    ariaHidden: 'true',
    ariaDisabled: 'true',
    ariaLabel: '返回',
    ariaLevel: '2',
  })
})
