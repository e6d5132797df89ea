/** Refusals of the lists and agreements → what a person reads. */
export const exchangeRefusals = {
  'term-is-over': '这个期限已经过了，请选晚一些的日期。',
  'less-than-claimed': '已经有单位认领了，数量不能再少。',
  'still-claimed': '还有没结束的协议，等协议结束后再撤下。',
  'none-left': '已经全部认领完了，请看看别的。',
  'nothing-claimed': '这一项没有进行中的认领，请刷新后再看。',
  'not-your-unit': '您不是这个单位的经办人或联系人，不能替它认领。',
  'not-your-area': '您不负责这个社区，不能替它认领。',
  'unit-not-chosen': '请选一下是哪个单位。',
  'community-not-chosen': '请选一下是哪个社区。',
  'not-your-listing': '搭配的这一项不是您这一方的，请重新选。',
  'kinds-do-not-fit': '需求只能和资源搭配，请重新选。',
  'rating-is-over': '评价的时间已经过了，这份协议按“未评价”结束。',
} as const
