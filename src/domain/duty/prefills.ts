import type { PostKind } from './states'

/** What a pledge on each post begins with; whoever gives it may write their own (≤ 2 taps). */
export const pledgePrefills: Readonly<Record<PostKind, string>> = {
  policy: '我会用邻居听得懂的话，把政策讲清楚，不懂的地方问明白再说。',
  listening: '我会多串门、多听，把邻居的心里话如实带给社区。',
  mediation: '我会先听两边把话说完，不偏不向，尽力劝和。',
  patrol: '我会按约好的时间在小区里走一走，看到隐患马上说。',
  environment: '我会管好门前屋后，看到脏乱先动手，也劝邻居一起来。',
  culture: '我会把活动办得热闹、安全，让想来的邻居都能来。',
  visiting: '我会常去看看独居的老人，问问缺什么，有事及时说。',
  hardship: '我会记着有难处的人家，能帮的帮，帮不了的替他们找人。',
  own: '我会按约好的时间来，把答应的事做好。',
}
