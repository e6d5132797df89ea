/** Why a registration is refused, and what to do. */
export const memberRefusals = {
  'waits-already': '已经有一份报到在等社区确认，不用再报一次。要改社区，请先撤回它。',
  'registered-here-already': '您已经在这个社区报到过了。',
  'not-of-this-unit': '单位报到要由这个单位的人来办。',
  'unknown-organisation': '没有这个党组织，请重新选一个。',
  'unit-nameless': '请写上单位的名称。',
} as const satisfies Readonly<Record<string, string>>
