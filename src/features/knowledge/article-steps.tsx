import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { useStep } from '../../forms/use-step'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import type { Article } from './view'

interface ArticleStepsProps {
  readonly article: Article
  readonly onDone: (text: string) => Promise<void>
  readonly onStale: () => Promise<void>
}

/** 发布 and 下架: by another person than whoever wrote it. */
export function ArticleSteps({ article, onDone, onStale }: ArticleStepsProps) {
  const [retiring, setRetiring] = useState(false)
  const [reason, setReason] = useState('')
  const step = useStep(onStale)
  const change = { article: article.id, version: article.version }
  const publish = async () => {
    const done = await step.take(`publish:${article.version}`, (command) =>
      call('knowledge', 'publish', { ...change, command }),
    )
    if (done) await onDone('已发布')
  }
  const retire = async () => {
    const done = await step.take(`retire:${article.version}:${reason}`, (command) =>
      call('knowledge', 'retire', { ...change, command, reason }),
    )
    if (!done) return
    setRetiring(false)
    await onDone('已下架')
  }
  const mayPublish = article.can.includes('publish')
  const waits = article.pending && article.can.includes('retire') && !mayPublish
  return (
    <Stack gap={2}>
      {!retiring && <RoadRefusal refusal={step.refusal} />}
      {waits && (
        <Words size="small" tone="soft">
          自己写过的版本，要由另一个人发布。
        </Words>
      )}
      <Stack row gap={2}>
        {mayPublish && (
          <Button kind="main" loading={step.busy} onPress={publish}>
            {`发布第 ${article.edition} 版`}
          </Button>
        )}
        {article.can.includes('retire') && <Button onPress={() => setRetiring(true)}>下架</Button>}
      </Stack>
      {retiring && (
        <FormPanel
          title="下架"
          yes="下架"
          disabled={reason.trim().length < 2}
          loading={step.busy}
          onSend={retire}
          onClose={() => setRetiring(false)}
        >
          <Field label="为什么下架" required>
            <TextInput value={reason} onChange={setReason} maxLength={textLimits.short} />
          </Field>
          <RoadRefusal refusal={step.refusal} />
        </FormPanel>
      )}
    </Stack>
  )
}
