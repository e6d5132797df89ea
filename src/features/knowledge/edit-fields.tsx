import { CategoryField } from '../../forms/category-field'
import { Choice } from '../../ui/choice'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import type { Form } from '../../forms/use-form'
import type { Draft } from './draft'

interface EditFieldsProps {
  readonly form: Form<Draft>
  readonly limits: Readonly<Record<'title' | 'text' | 'source' | 'why', number>>
  readonly isNew: boolean
}

export function EditFields({ form, limits, isNew }: EditFieldsProps) {
  const { draft, set, error } = form
  return (
    <>
      <Field label="标题" required hint="照居民会问的话写。" error={error('title')}>
        <TextInput value={draft.title} maxLength={limits.title} onChange={(title) => set({ title })} />
      </Field>
      <Field
        label="答复"
        required
        error={error('text')}
        counter={{ used: draft.text.length, limit: limits.text }}
        hint="能直接念出来：先说怎么做，再说带什么、到哪里。"
      >
        <TextArea rows={10} value={draft.text} onChange={(text) => set({ text })} />
      </Field>
      <Field label="居民还会怎么问" hint="一行写一个。" error={error('questions')}>
        <TextArea rows={3} value={draft.questions} onChange={(questions) => set({ questions })} />
      </Field>
      <Field label="关键词" hint="用空格隔开。" error={error('keywords')}>
        <TextInput value={draft.keywords} onChange={(keywords) => set({ keywords })} />
      </Field>
      <CategoryField
        value={draft.category}
        names={draft.categoryNames}
        error={error('category')}
        onPick={(picked, categoryNames) => set({ category: picked.id, categoryNames }, 'category')}
        onClear={() => set({ category: '', categoryNames: '' }, 'category')}
      />
      <Field label="哪个单位的口径" required error={error('source.office', 'source')}>
        <TextInput
          value={draft.office}
          maxLength={limits.source}
          onChange={(office) => set({ office }, 'source.office')}
        />
      </Field>
      <Field label="依据的文件" error={error('source.document')}>
        <TextInput
          value={draft.document}
          maxLength={limits.title}
          onChange={(document) => set({ document }, 'source.document')}
        />
      </Field>
      <Field label="有效期到" hint="不填就是长期有效。过期以后不能再照着答复。" error={error('validUntil')}>
        <DateInput value={draft.validUntil} onChange={(validUntil) => set({ validUntil })} />
      </Field>
      <Field label="给谁看">
        <Choice
          columns={2}
          options={[
            { value: 'all', label: '居民也能看' },
            { value: 'staff', label: '仅工作人员' },
          ]}
          value={draft.forResidents ? 'all' : 'staff'}
          onChange={(who) => set({ forResidents: who === 'all' })}
        />
      </Field>
      {!isNew && (
        <Field label="改了什么" error={error('why')}>
          <TextInput value={draft.why} maxLength={limits.why} onChange={(why) => set({ why })} />
        </Field>
      )}
    </>
  )
}
