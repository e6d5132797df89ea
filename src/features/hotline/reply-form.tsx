import { textLimits } from '../../contract/field'
import type { Form } from '../../forms/use-form'
import { nearEnd } from '../../forms/near-end'
import { Badge } from '../../ui/badge'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import type { CallDraft } from './call-draft'

/** An answer that is given on the phone: what was said, and the article that it was read from. */
export function ReplyForm({ form, locked }: { readonly form: Form<CallDraft>; readonly locked: boolean }) {
  const { draft, set, error } = form
  return (
    <Field
      label="当场怎么答复的"
      hint="对方会看到这段话，也由对方评价。"
      error={error('reply', 'article')}
      counter={nearEnd(draft.reply, textLimits.reply)}
    >
      <Stack gap={2}>
        {draft.article && <Badge tone="info">{`依据：${draft.article.title} 第 ${draft.article.version} 版`}</Badge>}
        <TextArea
          rows={5}
          disabled={locked}
          value={draft.reply}
          onChange={(reply) => set({ reply, ...(reply === '' ? { article: null } : {}) })}
        />
      </Stack>
    </Field>
  )
}
