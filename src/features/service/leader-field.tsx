import { roleWords } from '../../words/person'
import { wordOf } from '../../words/word-of'
import { useCall } from '../../gateway/use-call'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { sayRefusal } from '../../words/refusals'

interface LeaderFieldProps {
  readonly community: string
  readonly duty: string | null
  readonly value: string
  readonly onPick: (leader: string) => void
  readonly error?: string
}

/** Nobody else: whoever makes the post, or who leads it already. */
const UNSAID = ''

/** Who vouches for what is done on a post; whoever keeps it, unless another is picked. */
export function LeaderField({ community, duty, value, onPick, error }: LeaderFieldProps) {
  const { data, problem } = useCall('service', 'leaders', { community, duty })
  return (
    <Field
      label="谁来确认服务"
      hint="负责人先确认，社区再确认，要两个人。"
      error={error ?? (problem ? sayRefusal(problem.code) : undefined)}
    >
      <Choice
        options={[
          { value: UNSAID, label: duty === null ? '我自己' : '不改' },
          ...(data?.people ?? []).map(({ id, name, role }) => ({
            value: id,
            label: name,
            hint: wordOf(roleWords, role) ?? '在岗的人',
          })),
        ]}
        value={value}
        onChange={onPick}
      />
    </Field>
  )
}
