import { View } from '@tarojs/components'
import { roles } from '../../domain/person/roles'
import { textLimits } from '../../contract/field'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { NoticeBar } from '../../ui/notice-bar'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { postWords, roleWords } from '../../words/person'
import { sayProblemLine } from '../../words/problem'
import { AreaField } from './area-field'
import { UnitField } from './unit-field'
import { useInvite, type Issued } from './use-invite'
import './invite-sheet.scss'

interface InviteSheetProps {
  readonly onIssued: (issued: Issued) => void
  readonly onClose: () => void
}

const posts = [
  { value: 'A' as const, label: postWords.A },
  { value: 'B' as const, label: postWords.B, hint: 'A 岗外出时代办' },
]

export function InviteSheet({ onIssued, onClose }: InviteSheetProps) {
  const { draft, set, place, issue, error, refusal } = useInvite(onIssued)
  const foot = (
    <Button kind="main" block onPress={issue}>
      生成邀请码
    </Button>
  )
  return (
    <Sheet open title="发一个邀请" onClose={onClose} foot={foot}>
      {refusal && <NoticeBar tone="late">{sayProblemLine(refusal)}</NoticeBar>}
      <Field label="请谁来" hint="写您认识的名字，方便以后核对。" required error={error('name')}>
        <TextInput value={draft.name} maxLength={textLimits.name} onChange={(name) => set({ name })} />
      </Field>
      <Field label="什么岗位" required error={error('role')}>
        <View className="invitation-roles">
          <Chips
            label="岗位"
            options={roles.map((value) => ({ value, label: roleWords[value] }))}
            value={draft.role}
            onChange={(role) => set({ role })}
          />
        </View>
      </Field>
      {place === 'unit' ? (
        <UnitField name={draft.unitName} error={error('unit')} onPick={(unit, unitName) => set({ unit, unitName })} />
      ) : (
        <AreaField name={draft.areaName} error={error('area')} onPick={(area, areaName) => set({ area, areaName })} />
      )}
      <Field label="A 岗还是 B 岗" error={error('post')}>
        <Choice columns={2} options={posts} value={draft.post} onChange={(post) => set({ post })} />
      </Field>
      <Field label="几天内有效" error={error('days')}>
        <TextInput kind="number" value={draft.days} maxLength={2} onChange={(days) => set({ days })} />
      </Field>
    </Sheet>
  )
}
