import { View } from '@tarojs/components'
import { useCallback, useRef, useState } from 'react'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import { useStep } from '../../forms/use-step'
import { call } from '../../gateway/call'
import { ActionBar } from '../../ui/action-bar'
import { aria } from '../../ui/aria'
import { letGo } from '../../ui/let-go'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { sayRefusal } from '../../words/refusals'
import { callDraft, newest, toAnswer, toFile, type CallDraft } from './call-draft'
import { CallForm } from './call-form'
import { CallHead } from './call-head'
import { roadsFor, sayCallRoad, type CallRoad } from './call-roads'
import { DropForm } from './drop-form'
import { HandOverForm } from './hand-over-form'
import type { Cited } from './knowledge-panel'
import { ReplyForm } from './reply-form'
import { useCallKeys } from './use-call-keys'
import { useKeptDraft } from './use-kept-draft'
import type { CallView, Made } from './view'
import './call-work.scss'

export interface CallWorkProps {
  readonly view: CallView
  readonly now: number
  /** What stands beside the form: it is told what is typed, and may fill in an answer. */
  readonly beside: (draft: CallDraft, cite: ((article: Cited) => void) | null) => React.ReactNode
  readonly onReload: () => Promise<void>
  readonly onTaken: (road: CallRoad, made: Made | null) => unknown
}

/** One call under the hand: what is typed while talking, and what can be done with it now. */
export function CallWork({ view, now, beside, onReload, onTaken }: CallWorkProps) {
  const [panel, setPanel] = useState<'hand-over' | 'drop' | null>(null)
  const how = useRef<'file' | 'answer-now'>('file')
  const step = useStep(onReload)
  const form = useForm(
    { place: `hotline.call.${view.id}`, version: view.version, initial: (kept) => newest(view, kept) },
    callDraft,
    (draft, command) => {
      const change = { call: view.id, version: view.version, command }
      return how.current === 'file'
        ? call('hotline', 'file', toFile(draft, change))
        : call('hotline', 'answer-now', toAnswer(draft, change))
    },
    (made: Made) => onTaken(how.current, made),
  )
  const { set } = form
  const saved = useCallback((revision: number) => set({ revision }), [set])
  const writes = view.can.includes('note')
  const older = useKeptDraft(view.id, writes, form.draft, saved)
  const cite = (article: Cited) =>
    set({
      reply: article.text,
      kind: 'consult',
      article: { id: article.id, version: article.edition, title: article.title },
    })
  const plain = (road: 'pick-up' | 'hang-up' | 'take-over' | 'return-call') => async () => {
    const done = await step.take(`${road}:${view.version}`, (command) =>
      call('hotline', road, { call: view.id, version: view.version, command }),
    )
    if (!done) return
    letGo()
    await onTaken(road, null)
  }
  const make = (road: 'file' | 'answer-now') => () => {
    how.current = road
    return form.send()
  }
  const roads = roadsFor(view, form.draft.reply.trim() !== '')
  const press: Readonly<Record<CallRoad, () => unknown>> = {
    'pick-up': plain('pick-up'),
    'return-call': plain('return-call'),
    'take-over': plain('take-over'),
    'hang-up': plain('hang-up'),
    file: make('file'),
    'answer-now': make('answer-now'),
    'hand-over': () => setPanel('hand-over'),
    drop: () => setPanel('drop'),
  }
  const [first] = roads
  useCallKeys(panel === null && first !== undefined, () => first && press[first]())
  const left = (road: CallRoad) => async () => {
    setPanel(null)
    await onTaken(road, null)
  }
  return (
    <View className="call-work">
      <View className="call-work__main" {...aria({ role: 'region', label: '来电登记' })}>
        <Stack gap={4}>
          <CallHead view={view} now={now} />
          {older && (
            <NoticeBar tone="warn" action={{ label: '看新的', onPress: onReload }}>
              {sayRefusal(older.code)}
            </NoticeBar>
          )}
          {writes && <CallForm form={form} locked={!writes} />}
          {writes && form.draft.kind === 'consult' && <ReplyForm form={form} locked={!writes} />}
        </Stack>
        {panel === 'hand-over' && (
          <HandOverForm view={view} onClose={() => setPanel(null)} onTaken={left('hand-over')} />
        )}
        {panel === 'drop' && <DropForm view={view} onClose={() => setPanel(null)} onTaken={left('drop')} />}
        {panel === null && (
          <View className="call-work__bottom" {...aria({ role: 'region', label: '能办的事' })}>
            <RoadRefusal refusal={form.refusal ?? step.refusal} />
            <ActionBar
              actions={roads.map((road) => ({ id: road, label: sayCallRoad(road), onPress: press[road] }))}
              note={roads.length === 0 ? '这通来电现在没有要您办的。' : undefined}
            />
          </View>
        )}
      </View>
      <View className="call-work__beside">{beside(form.draft, view.can.includes('answer-now') ? cite : null)}</View>
    </View>
  )
}
