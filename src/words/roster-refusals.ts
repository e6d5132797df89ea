/** Why something about the duty roster was not done. */
export const rosterRefusals = {
  'already-on-shift': '这个人在这段时间已经有班了，请换一个人或者换一个时间。',
  'not-an-operator': '这个人不是这里的热线坐席，不能排班。',
  'shift-too-short': '一个班至少半小时，请改一下时间。',
  'shift-too-long': '一个班最长 24 小时，请分成几个班。',
  'shift-is-over': '这个班已经结束了，请刷新后再看。',
  'shift-begun': '这个班已经开始了，不能再换。',
  'shift-changed': '这个班有了变化，请刷新后再看。',
  'too-far-ahead': '最多提前 100 天安排。',
  'bad-range': '时间段不对，请重新选一下开始和结束。',
  'absence-is-over': '这段时间已经过去了，请重新选。',
  'swap-asked-already': '这个班已经在请人换了，请等对方回复，或者先收回。',
  'note-missing': '还有没办结的来电，请写一句交班说明。',
  'open-calls-miscounted': '没办结的来电数对不上，请刷新后再交班。',
  'handed-over-already': '这个班已经交过班了。',
  'taken-over-already': '这份交班已经有人接了。',
  'not-on-shift': '您不在这个班上，不能替人交接班。',
} as const satisfies Readonly<Record<string, string>>
