/** Why the hotline refuses, and what to do. */
export const hotlineRefusals = {
  'same-operator': '这通来电本来就在这位坐席手上。',
  'not-an-operator': '这位同事现在不是这里的坐席，请另选一位。',
  'nobody-to-ring-back': '对方没有显示号码，没法回拨。',
  'not-rung-back': '还没有回拨过，不能记为“回拨无人接听”。',
  'draft-is-older': '有一份更新的内容已经存好了，请刷新后再写。',
  'one-of-both': '请只给来电或者只给号码。',
  'not-cited': '引用的知识条目不对，请重新选一条。',
  'push-replayed': '这次推送已经收到过了。',
} as const satisfies Readonly<Record<string, string>>
