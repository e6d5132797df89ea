/** Refusals of the message board, as people read them. */
export const boardRefusals = {
  'appealed-already': '这条留言已经申诉过一次，不能再申诉了。',
  'nobody-named': '请先选好这条留言说的是哪个单位或哪个人。',
  'too-few-reports': '举报的人还不够三位，留言先照常显示。',
  'reported-already': '您已经举报过了，我们会尽快看。',
  'no-reports': '现在没有需要处理的举报。',
  'not-your-unit': '只能以您所在单位的名义答复。',
  'merge-into-itself': '不能把一条留言合并到它自己。',
  'no-such-target': '要合并到的留言不在这个社区，或者已经结束，请重新选一条。',
  'name-missing': '我们还不知道您的姓，请先在“我的”里填上姓名，或者换一个公开称呼。',
  'name-looks-official': '这个称呼像是单位或工作人员，请换一个。',
  'name-not-allowed': '这个称呼不能用，请换一个。',
  'not-a-community': '请选到社区，留言是发在社区里的。',
  'unknown-topic': '没有这个专题，请重新选一个。',
  'topic-closed': '这个专题的讨论时间还没到，或者已经结束了。',
  'bad-period': '结束时间要晚于开始时间，最长一年。',
  'reason-missing': '要隐藏，请先选一个理由。',
} as const satisfies Readonly<Record<string, string>>
