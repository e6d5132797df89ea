import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPhone } from '../../forms/call-phone'
import { RoadRefusal } from '../../forms/road-refusal'
import { useSend } from '../../gateway/use-send'
import { ActionBar } from '../../ui/action-bar'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { postRoadWords, reportReasonWords, verdictWords, wordCategoryWords } from '../../words/post'
import { wordOf } from '../../words/word-of'
import { StaffForm, type StaffRoad } from './staff-form'
import type { PostStep } from './use-post'
import type { PostView } from './view'

const roads = [
  'approve',
  'answer',
  'raise',
  'restore',
  'uphold',
  'dismiss-reports',
  'hide',
  'merge',
  'refer',
] as const satisfies readonly StaffRoad[]

/** What the machines found and what readers reported: read before one decides. */
export function Findings({ view }: { readonly view: Pick<PostView, 'machine' | 'reports'> }) {
  const found = (view.machine?.found ?? []).map(
    (each) => `${wordCategoryWords[each.category]}：${each.word}${each.count > 1 ? ` ${each.count} 处` : ''}`,
  )
  const reports = Object.entries(view.reports ?? {}).map(
    ([reason, count]) => `${wordOf(reportReasonWords, reason) ?? reason} ${count} 人`,
  )
  const platform = view.machine?.platform
  return (
    <Stack gap={1}>
      {platform && platform !== 'pass' && (
        <Words size="small" tone="warn">{`平台检查：${verdictWords[platform]}`}</Words>
      )}
      {found.length > 0 && <Words size="small" tone="warn">{`词表：${found.join('，')}`}</Words>}
      {reports.length > 0 && <Words size="small" tone="brand">{`举报：${reports.join('，')}`}</Words>}
    </Stack>
  )
}

/** The moderator's and the answerer's own part of a post. */
export function StaffActions({ view, step }: { readonly view: PostView; readonly step: PostStep }) {
  const [road, setRoad] = useState<StaffRoad | null>(null)
  const { refusal, send } = useSend('board', 'reveal')
  const [shown, show] = useState<{ name: string; phone: string | null } | null>(null)
  const reveal = async () => {
    const told = await send({ post: view.id })
    if (told.ok) show(told.data)
  }
  const press = (each: StaffRoad) => () => {
    step.forget()
    if (each === 'approve') return step.take('approve', {})
    return setRoad(each)
  }
  const actions = roads
    .filter((each) => view.can.includes(each))
    .map((each) => ({ id: each, label: postRoadWords[each], onPress: press(each) }))
  const phone = shown?.phone
  return (
    <View {...aria({ role: 'region', label: '能办的事' })}>
      <Stack gap={3}>
        <Findings view={view} />
        <Stack row gap={2}>
          {shown && <Words size="small" tone="soft">{`留言人 ${shown.name}`}</Words>}
          {phone && (
            <Button size="small" icon="phone" onPress={() => callPhone(phone)}>
              {`打电话 ${phone}`}
            </Button>
          )}
          {!shown && view.canReveal && (
            <Button kind="quiet" size="small" icon="lock" onPress={reveal}>
              看留言人
            </Button>
          )}
        </Stack>
        <RoadRefusal refusal={refusal ?? (road ? null : step.refusal)} />
        {road ? (
          <StaffForm key={road} road={road} view={view} step={step} onClose={() => setRoad(null)} />
        ) : (
          <ActionBar actions={actions} />
        )}
      </Stack>
    </View>
  )
}
