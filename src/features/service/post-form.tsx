import * as v from 'valibot'
import { textLimits } from '../../contract/field'
import { chinaDay, nextDay } from '../../domain/calendar/china-time'
import { mostPlaces, postKinds } from '../../domain/duty/states'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { missing, useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { Toggle } from '../../ui/toggle'
import { postKindWords } from '../../words/service'
import { CommunityField } from './community-field'
import { LeaderField } from './leader-field'
import type { Duty } from './view'

const HALF_A_YEAR = 182
const LONGEST = 365

const draft = v.object({
  community: v.optional(v.string(), ''),
  communityName: v.optional(v.string(), ''),
  kind: v.optional(v.picklist(postKinds), 'own'),
  name: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  quota: v.optional(v.string(), '5'),
  from: v.optional(v.string(), ''),
  to: v.optional(v.string(), ''),
  forAll: v.optional(v.boolean(), false),
  leader: v.optional(v.string(), ''),
})

interface PostFormProps {
  /** Empty where somebody keeps several communities: then they choose. */
  readonly community: string
  /** The draft that is changed; null makes a new one. */
  readonly duty: Duty | null
  readonly now: number
  readonly onKept: (duty: string) => unknown
}

/** A post: eight standing kinds bring their own name; it is a draft until it is opened. */
export function PostForm({ community, duty, now, onKept }: PostFormProps) {
  const today = chinaDay(now)
  const form = useForm(
    {
      place: duty ? `service.edit.${duty.id}` : 'service.draft',
      version: duty?.version ?? null,
      initial: (kept) =>
        kept ??
        v.parse(
          draft,
          duty
            ? { ...duty, community: '', quota: String(duty.quota) }
            : { from: today, to: nextDay(today, HALF_A_YEAR) },
        ),
    },
    draft,
    ({ community: picked, kind, name, description, quota, from, to, forAll, leader }, id) => {
      const terms = { name, description, quota: Number(quota), from, to, forAll, leader: leader === '' ? null : leader }
      if (duty) return call('service', 'edit', { duty: duty.id, version: duty.version, command: id, ...terms })
      const where = community === '' ? picked : community
      return where === '' ? missing('community') : call('service', 'draft', { id, community: where, kind, ...terms })
    },
    ({ id }) => onKept(id),
  )
  const said = form.draft
  const where = duty?.community?.id ?? (community === '' ? said.community : community)
  const named = said.name === '' || Object.values(postKindWords).includes(said.name)
  return (
    <Stack gap={5}>
      {!duty && community === '' && (
        <CommunityField
          label="设在哪个社区"
          value={said.community}
          name={said.communityName}
          error={form.error('community')}
          onPick={(picked, communityName) => form.set({ community: picked, communityName, leader: '' })}
        />
      )}
      {!duty && (
        <Field label="什么岗位" required error={form.error('kind')}>
          <Choice
            columns={2}
            options={postKinds.map((value) => ({ value, label: postKindWords[value] }))}
            value={said.kind}
            onChange={(kind) => form.set(named ? { kind, name: kind === 'own' ? '' : postKindWords[kind] } : { kind })}
          />
        </Field>
      )}
      <Field label="岗位名称" required error={form.error('name')} counter={nearEnd(said.name, textLimits.name)}>
        <TextInput value={said.name} onChange={(name) => form.set({ name })} />
      </Field>
      <Field
        label="做什么"
        required
        hint="多久一次、每次大概做什么。"
        error={form.error('description')}
        counter={nearEnd(said.description, textLimits.note)}
      >
        <TextArea rows={3} value={said.description} onChange={(description) => form.set({ description })} />
      </Field>
      <Field label="几个名额" required hint={`最多 ${mostPlaces} 个。`} error={form.error('quota')}>
        <TextInput kind="number" value={said.quota} onChange={(quota) => form.set({ quota })} />
      </Field>
      <Field label="从哪天" required error={form.error('from')}>
        <DateInput value={said.from} onChange={(from) => form.set({ from })} />
      </Field>
      <Field label="到哪天" required hint="最长一年，到期要述职。" error={form.error('to')}>
        <DateInput
          value={said.to}
          min={said.from === '' ? today : said.from}
          max={said.from === '' ? undefined : nextDay(said.from, LONGEST)}
          onChange={(to) => form.set({ to })}
        />
      </Field>
      <Toggle
        label="人人可认领"
        hint="不开，只有在本社区报到的党员能认领。"
        checked={said.forAll}
        onChange={(forAll) => form.set({ forAll })}
      />
      {where !== '' && (
        <LeaderField
          key={where}
          community={where}
          duty={duty?.id ?? null}
          value={said.leader}
          error={form.error('leader')}
          onPick={(leader) => form.set({ leader })}
        />
      )}
      <RoadRefusal refusal={form.refusal} />
      <Button kind="main" size="large" block loading={form.busy} onPress={form.send}>
        存成草稿
      </Button>
    </Stack>
  )
}
