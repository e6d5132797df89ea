import { serviceRefusals } from './service-refusals'
import { memberRefusals } from './member-refusals'
import { boardRefusals } from './board-refusals'
import { callbackRefusals } from './callback-refusals'
import { activityRefusals } from './activity-refusals'
import { exchangeRefusals } from './exchange-refusals'
import { hotlineRefusals } from './hotline-refusals'
import { letterRefusals } from './letter-refusals'
import { knowledgeRefusals } from './knowledge-refusals'
import { rosterRefusals } from './roster-refusals'
import { inboxRefusals } from './inbox-refusals'
import { wordOf } from './word-of'

/**
 * Every code that the cloud, the law or the road between them may refuse with → what a person reads: why, and what to do.
 * The house test greps the codes and fails when one is missing here.
 */
export const refusalWords = {
  ...memberRefusals,
  ...serviceRefusals,
  ...callbackRefusals,
  ...letterRefusals,
  ...exchangeRefusals,
  ...activityRefusals,
  ...inboxRefusals,

  // The road between phone and cloud
  offline: '网络断了，等有信号时再试一次。您写的内容都还在。',
  timeout: '等了太久没有回音，请再试一次。您写的内容都还在。',
  'all-busy': '现在用的人太多，请过一会儿再试。您写的内容都还在。',
  fault: '我们这边出了问题，已经记下来了。请稍后再试。',
  broken: '收到的内容读不懂，请再试一次。',
  'bad-input': '有几处填得不对，请看标出来的地方。',
  'unknown-action': '您的版本太旧了，请关掉小程序再打开。',
  'not-connected': '还没有连上服务，请稍后再打开。',
  held: '已经留在这台手机上，等您改好再发。',
  busy: '正在办，请稍等。',
  'not-signed-in': '登录已经过期，请重新进入。',
  'too-many-calls': '操作太快了，请歇一下再试。',
  'too-large': '内容太长，发不出去，请删短一些。',

  // Who
  'not-yours': '这一步不归您办，或者已经有别人在办。',
  'not-your-channel': '您的岗位不能用这个渠道登记。',
  'not-your-assignment': '这项任职不在您名下，请刷新后再看。',
  'no-queue-for-role': '这个岗位没有待办列表。',
  'not-your-states': '这个岗位看不到这一类，请刷新后再看。',
  recused: '这件事与您或您的单位有关，按规定应当回避。',
  'needs-another-person': '这一步要由另一个人来做，不能自己办、自己批。',
  'bad-page': '列表变了，请刷新后再看。',
  'not-found': '找不到这件事，可能已经转走，或者不归您看。',

  // What changed meanwhile
  'stale-version': '您看的时候，这件事有了变化，请刷新后再办。',
  'wrong-state': '这件事已经走到下一步了，请刷新后再看。',
  'in-use': '这个编号已经用过了，请刷新后再试。',
  'same-id-other-body': '这件事已经提交过一次，内容和现在的不一样。请刷新后再看。',
  'road-not-open': '这一步还没有开通。',
  'mode-not-open': '现在只能派单，领单和埋单还没有开通。',
  'too-early': '还没到时间，请到时再办。',

  // Taking up and passing on
  'unknown-category': '没有这个分类，请重新选一个。',
  'unknown-unit': '没有这个单位，请重新选一个。',
  'unknown-area': '没有这个区域，请重新选一个。',
  'unknown-subject': '找不到所说的单位或人，请重新选一下。',
  'unknown-person': '找不到这个人，请重新选一个。',
  'unit-recused': '这件事说的就是这个单位，不能派给它。',
  'unit-has-no-handler': '这个单位还没有经办人，派过去没有人接。',
  'unit-named-twice': '同一个单位只能选一次。',
  'not-on-duty-list': '这件事不在该社区的职责清单里，不能派给社区。',
  'due-in-the-past': '协办的截止时间已经过了，请选晚一些的时间。',
  'returned-once-already': '这件事已经退过一次，不能再退。',
  'cannot-return-this-mode': '指定牵头的单子不能退。',

  // Handling and judging
  'no-first-contact': '还没有登记与居民的首次联系，请先联系并登记。',
  'parts-not-finished': '还有协办单位没有办完，要等他们都办完。',
  'no-open-part': '您的单位在这件事里没有待办的协办。',
  'no-key-needed': '这份答复不需要会签，或者已经会签过了。',
  'supervisor-key-missing': '“已解释说明”和“确实无法办理”的答复，要先由督导员会签。',
  'verdict-missing': '接通了，就请记下“是否解决”和“是否满意”。',
  'verdict-without-contact': '没有接通，就不能替居民填评价。',
  'rated-already': '这次答复您已经评价过了。',
  'rating-time-is-over': '评价的时间已经过了。您还可以在 30 天内申请重办。',
  'reopened-once-already': '这件事已经申请过一次重办了。要是还有新情况，请重新报一件。',
  'reopen-time-is-over': '结案超过 30 天，不能再申请重办。请重新报一件。',

  // Places and photos
  'place-outside': '这个位置不在本区范围内，请重新选一下地点。',
  'half-a-point': '位置不完整，请在地图上重新点一下。',
  'place-missing': '还不知道在哪里，请选一下社区或者在地图上点一下。',
  'nothing-attached': '还没有选照片。',
  'too-many-photos': '照片太多了，最多 9 张。',
  'photos-on-the-way': '照片还在上传，请等它传完。',
  'photo-not-sent': '有一张照片没有传上去，请重传或者移除它。',
  'not-a-photo': '这个文件不是照片，请重新选一张。',
  'photo-too-large': '这张照片超过 10 MB，请选小一点的。',
  'no-such-file': '这张照片没有传上来，请再传一次。',
  'photo-not-found': '有一张照片找不到了，请移除后再传一次。',

  // People
  'bad-code': '这个码不对，请核对后再输入。',
  'invitation-unknown': '没有这个邀请码，请核对后再输入。',
  'invitation-used': '这个邀请码已经用过了，请管理员再发一个。',
  'invitation-revoked': '这个邀请码已经作废，请管理员再发一个。',
  'invitation-expired': '这个邀请码已经过期，请管理员再发一个。',
  'unit-missing': '这个岗位要选一个单位。',
  'area-missing': '这个岗位要选一个区域。',
  'last-administrator': '这是最后一位管理员，先邀请另一位管理员再解除。',
  'phone-code-refused': '没有拿到手机号，请再点一次授权。',
  'phone-belongs-to-another': '这个手机号已经绑在别人名下了。要是您本人的，请打热线说明。',

  ...hotlineRefusals,
  ...rosterRefusals,
  ...knowledgeRefusals,
  ...boardRefusals,
} as const satisfies Readonly<Record<string, string>>

export type RefusalCode = keyof typeof refusalWords

const table: Readonly<Record<string, string>> = refusalWords

export const sayRefusal = (code: string): string => wordOf(table, code) ?? refusalWords.fault

/** What is wrong with one field, said under it. */
export const issueWords = {
  'bad-places': '请填 1 到 200 个名额',
  'bad-day': '日期不对，请重新选',
  'bad-hours': '请填半小时的整数倍，最长 24 小时',
  'bad-points': '请填不小于 0 的整数',
  'too-many': '选得太多了，请少选几个',
  empty: '请填写',
  missing: '请填写',
  'too-short': '太短了，请再写几个字',
  'too-long': '太长了，请删短一些',
  'wrong-type': '填得不对，请重新填',
  'not-an-option': '请从列出来的里面选',
  'unknown-field': '版本太旧了，请关掉再打开',
  'bad-id': '选得不对，请重新选',
  'bad-phone': '电话号码不对，请填 11 位手机号，或者带区号的座机',
  'bad-time': '时间不对，请重新选',
  'bad-version': '内容旧了，请刷新',
  'bad-place': '位置不对，请重新选',
  'bad-page': '请刷新后再看',
  'too-many-at-once': '一次最多办 50 条',
  'bad-days': '请填 1 到 30 天',
  'bad-quantity': '请填 1 到 1000',
  'bad-quota': '请填 1 到 5000 人',
  'bad-minutes': '请按半小时填，最长 24 小时',
  'bad-digits': '请填六位数字',
  'too-many-people': '人数太多了',
  'nothing-attached': '请先选照片',
  'too-many-photos': '照片太多了，最多 9 张',
  'too-many-units': '协办单位最多 8 个',
  'bad-minute': '时间要到整分钟，请重新选',
  'bad-edition': '没有这个版本，请重新选',
  'nothing-planned': '请先排至少一个班',
  'too-many-shifts': '一次最多排 300 个班，请分两次',
  'too-many-calls-open': '来电太多，请只列最要紧的 50 件',
  'too-many-words': '太多了，请删掉几个',
  'not-in-order': '时间的先后不对',
} as const satisfies Readonly<Record<string, string>>

export type IssueCode = keyof typeof issueWords

const issueTable = new Map<string, string>(Object.entries(issueWords))

export const sayIssue = (code: string): string => issueTable.get(code) ?? issueWords['wrong-type']
