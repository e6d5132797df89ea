import { useMemo } from 'react'
import * as v from 'valibot'
import { articleLimits } from '../../contract/knowledge'
import { textLimits } from '../../contract/field'
import { editors } from '../../domain/article/may'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { useCall } from '../../gateway/use-call'
import { problem } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { EditFields } from './edit-fields'
import { asDraft, splitWords, type Draft } from './draft'
import type { Article } from './view'

interface EditProps {
  /** Null for a new one. */
  readonly id: string | null
  readonly onDone: (id: string) => unknown
}

/** A new text: it is a draft until another person publishes it. */
export function Edit({ id, onDone }: EditProps) {
  const opened = useCall('knowledge', 'open', id === null ? null : { article: id })
  const { data: me } = useCall('person', 'me', {}, { keep: true })
  const area = me?.assignments.find((held) => held.area !== null && editors.includes(held.role))?.area?.id
  if (id !== null && opened.problem && !opened.data)
    return <StateView {...sayProblem(opened.problem)} onRetry={opened.reload} />
  if (!me || (id !== null && !opened.data)) return <StateView kind="loading" rows={6} label="正在打开" />
  if (area === undefined) return <StateView {...sayProblem(problem('not-yours'))} />
  return <Form article={opened.data} area={area} onDone={onDone} />
}

function Form({ article, area, onDone }: { article: Article | null; area: string; onDone: EditProps['onDone'] }) {
  const schema = useMemo(() => {
    const start = asDraft(article)
    return v.object({
      title: v.optional(v.string(), start.title),
      text: v.optional(v.string(), start.text),
      questions: v.optional(v.string(), start.questions),
      keywords: v.optional(v.string(), start.keywords),
      category: v.optional(v.string(), start.category),
      categoryNames: v.optional(v.string(), start.categoryNames),
      office: v.optional(v.string(), start.office),
      document: v.optional(v.string(), start.document),
      validUntil: v.optional(v.string(), start.validUntil),
      forResidents: v.optional(v.boolean(), start.forResidents),
      why: v.optional(v.string(), ''),
    })
  }, [article])
  const place = {
    place: `knowledge.edit.${article?.id ?? 'new'}.${article?.version ?? 0}`,
    version: article?.version ?? null,
  }
  const form = useForm(
    place,
    schema,
    (draft: Draft, command) => {
      const said = {
        title: draft.title,
        text: draft.text,
        questions: splitWords(draft.questions, '\n'),
        keywords: splitWords(draft.keywords, ' '),
        category: draft.category === '' ? null : draft.category,
        source: { office: draft.office, document: draft.document },
        validUntil: draft.validUntil === '' ? null : new Date(`${draft.validUntil}T23:59:00+08:00`).toISOString(),
        forResidents: draft.forResidents,
        why: draft.why,
      }
      return article
        ? call('knowledge', 'save', { article: article.id, version: article.version, command, ...said })
        : call('knowledge', 'create', { id: command, area, ...said })
    },
    (made) => onDone(made.id),
  )
  return (
    <Card title={article ? `修改 ${article.number}` : '写一条知识'}>
      <Stack gap={4}>
        <EditFields form={form} limits={{ ...articleLimits, why: textLimits.short }} isNew={article === null} />
        <RoadRefusal refusal={form.refusal} />
        <Button kind="main" size="large" block loading={form.busy} onPress={form.send}>
          存为新的一版
        </Button>
      </Stack>
    </Card>
  )
}
