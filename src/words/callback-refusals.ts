/** What the law of the callback and of the answer at once refuses with. */
export const callbackRefusals = {
  'held-by-another': '已经有同事在回访这一件，请先看别的。',
  'not-held': '这件回访不在您手上，可能已经到时放回了。',
  'called-today-already': '今天已经打过，没打通，请明天 8 点以后再打。',
  'asked-for-later': '居民约了时间再打，还没到约好的时候。',
  'later-missing': '居民说稍后再打，就请记下约在什么时候。',
  'later-without-wish': '没有约时间，就不要填再打的时间。',
  'bad-later': '约的时间要在 7 天以内，早 8 点到晚 9 点之间。',
  'not-a-consultation': '只有咨询可以当场答复，别的事要交给单位去办。',
  'not-by-hotline': '只有打热线来问的，才能当场答复。',
  'answered-once-already': '这件事当场答复过，居民不满意，这次要交给单位办。',
} as const
