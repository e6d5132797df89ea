import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import type { ChosenName } from './view'

/** Which of the four a name is; a nickname is typed. */
export type NameChoice = 'anonymous' | 'sir' | 'madam' | 'nickname'

export const toName = (choice: NameChoice, nickname: string): ChosenName => {
  if (choice === 'nickname') return { kind: 'nickname', nickname }
  if (choice === 'anonymous') return { kind: 'anonymous' }
  return { kind: 'surname', title: choice === 'sir' ? '先生' : '女士' }
}

interface NameFieldProps {
  readonly choice: NameChoice
  readonly nickname: string
  /** My surname, when it is known: without one there is nothing to be called by. */
  readonly surname: string
  readonly error?: string
  readonly onChange: (part: { name?: NameChoice; nickname?: string }) => void
}

/** Under which name everybody reads it. */
export function NameField({ choice, nickname, surname, error, onChange }: NameFieldProps) {
  const surnames =
    surname === ''
      ? []
      : ([
          { value: 'madam', label: `${surname}女士` },
          { value: 'sir', label: `${surname}先生` },
        ] as const)
  return (
    <Field label="用什么称呼" hint="大家看到的是这个称呼，不是您的姓名。" error={error}>
      <Stack gap={2}>
        <Choice
          columns={2}
          options={[{ value: 'anonymous', label: '匿名居民' }, ...surnames, { value: 'nickname', label: '起个名字' }]}
          value={choice}
          onChange={(name) => onChange({ name })}
        />
        {choice === 'nickname' && (
          <TextInput
            label="起个名字"
            value={nickname}
            placeholder="2 到 12 个字"
            onChange={(typed) => onChange({ nickname: typed })}
          />
        )}
      </Stack>
    </Field>
  )
}
