/** Words that many matters share. The particular ones stand with their story. */
export const CONTACTED = [
  '已电话联系，约好上门时间。',
  '电话里核实了位置和情况，记下两点补充。',
  '打通了，说明了谁来、什么时候到。',
  '已到现场和本人见面，一起看了情况。',
  '电话接通，当事人说这两天都在家。',
  '联系上了，先道了歉，再说办理办法。',
] as const

export const NOT_REACHED = ['两次未接，已发短信说明来意和回电号码。', '关机，已请网格长上门告知。'] as const

export const THANKS = [
  '好的，谢谢。',
  '解决了，满意。',
  '速度可以。',
  '感谢师傅。',
  '态度好，办得实在。',
  '谢谢你们。',
] as const

export const MIDDLING = [
  '还可以，希望以后快一点。',
  '基本解决，再观察一阵。',
  '解决是解决了，就是多催了一次。',
] as const

export const GRUMBLES = [
  '没有真正解决。',
  '来看了一眼就说办完了。',
  '答复写得好看，现场没变。',
  '拖得太久了。',
] as const

export const CALLED_UNHAPPY = [
  '回访：当事人说问题又出现了，要求重新办理。',
  '回访：当事人认为只处理了一半，情绪平和，要求有人再到现场。',
  '回访：当事人对答复内容不认可，希望换人复核。',
] as const

export const CALLED_HAPPY = [
  '回访：当事人说昨天经办人又来了一趟，现在满意了。',
  '回访：解释了后续安排，当事人表示理解。',
  '回访：核实后确认已经解决，之前是误点。',
] as const

export const CALLED_UNRATED = ['回访：忘了评价，说已经解决，谢谢。', '回访：不太会用手机，口头表示满意。'] as const

export const REWORK_REASONS = [
  '现场照片与当事人描述不符，请重新到场，办完请当事人一起验收。',
  '只解决了表面，没有查原因。请查明原因后再答复。',
  '承诺的时间没有兑现，请说明原因并重新办理。',
] as const

export const UPHELD = [
  '经复核，经办单位的办理记录、现场照片与答复一致，诉求中可以办的部分已经办到，其余部分已说明依据和其他途径。维持原答复。',
  '经复核，本事项受现行规定所限，答复如实，也给出了替代办法。维持原答复；如有新的情况，欢迎再次反映。',
] as const

export const REDONE = [
  '您好，收到您的意见后，我们换了人重新到现场，把原因查清、把剩下的部分做完，并请您看过才算数。经办人{handler}，{phone}。',
  '您好，复查发现上一次处理不彻底，责任在我们。现已重新办理，一个月内我们会再来看两次。{unit}{handler}，{phone}。',
] as const

export const REOPENED = [
  '好了没几天，老问题又来了。',
  '当时满意，后来发现另一半没有做。',
  '答应的后续安排到期没有动静。',
] as const

export const RETURNED = ['现场核对，设施权属不在本单位，请改派。', '不在本单位职责清单内，请核对目录后改派。'] as const

export const REJECTED = [
  '答复没有写清谁、什么时候、做了什么，请补充后再报。',
  '缺少现场结果，请写明办到哪一步、还差什么。',
] as const

/** What a verifier sends back: nothing that can be checked. */
export const THIN = [
  '情况属实，已安排处理，感谢您的监督。',
  '已督促整改到位，感谢您的反映和理解。',
  '经核实，问题已得到解决，谢谢关心。',
] as const

export const KEYS = ['同意，依据充分，已给出其他途径。', '同意，解释清楚。'] as const
