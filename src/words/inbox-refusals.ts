/** Why the inbox, the phone list or the administrator's list says no. */
export const inboxRefusals = {
  'unknown-template': '消息模板换过了，请关掉小程序再打开。',
  'phone-taken': '这个电话别的坐席正在打，请接下一个。',
  'told-already': '这件事已经告知过了，请刷新后再看。',
  'not-dead': '这条消息已经不在没送到的名单里了，请刷新后再看。',
} as const satisfies Readonly<Record<string, string>>
