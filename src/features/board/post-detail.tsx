import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { RateForm } from '../../forms/rate-form'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { call } from '../../gateway/call'
import { useHeard } from '../../gateway/hear'
import type { Data } from '../../gateway/make-call'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { hideReasonWords } from '../../words/post'
import { PostAnswers } from './post-answers'
import { PostSaid } from './post-said'
import { Replies } from './replies'
import { ReportSheet } from './report-sheet'
import { StaffActions } from './staff-actions'
import { usePost } from './use-post'

type SheetName = 'appeal' | 'withdraw' | 'close' | 'report'

/** Only whom it concerns was told of it; a passer-by is never asked who they are. */
const concerns = (view: Data<'board', 'open'>): boolean => view.mine || view.joined || view.can.length > 0

/** One post for whoever reads it: what was said, what was answered, who says so too. */
export function PostDetail({ id, now }: { readonly id: string; readonly now: number }) {
  const { data: view, problem, reload, step } = usePost(id)
  const [sheet, setSheet] = useState<SheetName | null>(null)
  useHeard(view && concerns(view) ? id : null)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这条留言" />
  const can = (road: string) => view.can.includes(road)
  const open = (name: SheetName) => () => {
    step.forget()
    setSheet(name)
  }
  return (
    <Stack gap={4}>
      <PostSaid view={view} now={now} />
      {view.hidden && (
        <Card tone="warn" title="这条留言没有显示">
          <Words>{`原因：${hideReasonWords[view.hidden.reason]}${view.hidden.words ? `。${view.hidden.words}` : ''}`}</Words>
          <Words size="small" tone="soft">
            {view.hidden.final ? '已经申诉复核过了。' : '原文还在。觉得不对，可以申诉一次，由另一位来看。'}
          </Words>
          {can('appeal') && <Button onPress={open('appeal')}>申诉</Button>}
        </Card>
      )}
      <PostAnswers view={view} now={now} />
      {can('rate') && (
        <RateForm
          place={`board.rate.${view.id}`}
          title="答得怎么样"
          afterUnhappy="交上去以后，社区会看到您不满意的地方。要上门办的事，可以再报事。"
          busy={step.busy}
          refusal={step.refusal}
          onRate={(rating) => step.take('rate', rating)}
        />
      )}
      {!sheet && !can('rate') && <RoadRefusal refusal={step.refusal} />}
      <Stack row gap={2}>
        {can('join') && (
          <Button
            kind={view.relation === 'staff' ? 'plain' : 'main'}
            loading={step.busy}
            onPress={() => step.light('join')}
          >
            {view.joins > 0 ? `附议（${view.joins}）` : '附议'}
          </Button>
        )}
        {can('leave') && (
          <Button loading={step.busy} onPress={() => step.light('leave')}>
            {`已附议（${view.joins}），取消`}
          </Button>
        )}
        {can('close') && <Button onPress={open('close')}>不用答复了</Button>}
        {can('withdraw') && <Button onPress={open('withdraw')}>撤回</Button>}
        {can('report') && (
          <Button kind="quiet" onPress={open('report')}>
            举报
          </Button>
        )}
      </Stack>
      {view.relation === 'staff' && <StaffActions view={view} step={step} />}
      <Replies key={view.replies} view={view} now={now} onChanged={reload} />
      {sheet === 'report' && (
        <ReportSheet
          send={(said) => call('board', 'report', { post: view.id, ...said })}
          onClose={() => setSheet(null)}
          onDone={reload}
        />
      )}
      {sheet === 'appeal' && (
        <WordsSheet
          place={`board.appeal.${view.id}`}
          title="申诉"
          text="只能申诉一次，由另一位工作人员来看。"
          label="为什么应该显示"
          path="reason"
          limit={textLimits.note}
          yes="申诉"
          busy={step.busy}
          refusal={step.refusal}
          onSend={(reason) => step.take('appeal', { reason })}
          onClose={() => setSheet(null)}
        />
      )}
      <Confirm
        open={sheet === 'withdraw' || sheet === 'close'}
        title={sheet === 'withdraw' ? '撤回这条留言？' : '不用答复了？'}
        text={
          sheet === 'withdraw' ? '撤回以后大家就看不到了，附议和跟帖也一起收起。' : '社区就不再答复，留言还会显示。'
        }
        yes={sheet === 'withdraw' ? '撤回' : '不用答复了'}
        danger
        onYes={async () => {
          const done = sheet === 'withdraw' ? await step.take('withdraw', {}) : await step.take('close', {})
          if (done) setSheet(null)
        }}
        onNo={() => setSheet(null)}
      />
    </Stack>
  )
}
