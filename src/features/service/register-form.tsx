import * as v from 'valibot'
import type { Subject } from '../../domain/registration/states'
import { RoadRefusal } from '../../forms/road-refusal'
import { missing, useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Folded } from '../../ui/folded'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { CommunityField } from './community-field'
import { GivesFields, givesDraft } from './gives-fields'
import { OrganisationField } from './organisation-field'

const OTHER = 'other'

const draft = v.object({
  community: v.optional(v.string(), ''),
  communityName: v.optional(v.string(), ''),
  organisation: v.optional(v.string(), ''),
  organisationName: v.optional(v.string(), ''),
  unit: v.optional(v.string(), ''),
  unitName: v.optional(v.string(), ''),
  ...givesDraft,
})

interface Named {
  readonly id: string
  readonly name: string
}

interface RegisterFormProps {
  readonly subject: Subject
  /** Where they live, to begin with. */
  readonly home: Named | undefined
  /** The units that they serve in. */
  readonly units: readonly Named[]
  readonly onRegistered: (said: { moves: boolean; due: string }) => unknown
}

/** 双报到: one community and nothing else that must be filled in. */
export function RegisterForm({ subject, home, units, onRegistered }: RegisterFormProps) {
  const form = useForm(
    {
      place: `member.register.${subject}`,
      version: null,
      initial: (kept) =>
        kept ??
        v.parse(draft, { community: home?.id ?? '', communityName: home?.name ?? '', unit: units[0]?.id ?? OTHER }),
    },
    draft,
    (said, id) => {
      if (said.community === '') return missing('community')
      const { skills, times, offers } = said
      const named = said.unit === '' || said.unit === OTHER
      return call('member', 'register', {
        id,
        subject,
        community: said.community,
        organisation: said.organisation === '' ? null : said.organisation,
        ...(subject === 'unit'
          ? { unit: named ? null : said.unit, unitName: named ? said.unitName : null, offers }
          : { skills, times }),
      })
    },
    onRegistered,
  )
  const said = form.draft
  return (
    <Stack gap={5}>
      {subject === 'unit' && units.length > 0 && (
        <Field label="哪个单位" required error={form.error('unit')}>
          <Choice
            options={[
              ...units.map(({ id, name }) => ({ value: id, label: name })),
              { value: OTHER, label: '别的单位' },
            ]}
            value={said.unit}
            onChange={(unit) => form.set({ unit })}
          />
        </Field>
      )}
      {subject === 'unit' && (said.unit === OTHER || said.unit === '') && (
        <Field label="单位名称" required error={form.error('unitName')}>
          <TextInput value={said.unitName} onChange={(unitName) => form.set({ unitName })} />
        </Field>
      )}
      <CommunityField
        label={subject === 'unit' ? '单位在哪个社区' : '到哪个社区报到'}
        value={said.community}
        name={said.communityName}
        error={form.error('community')}
        onPick={(community, communityName) => form.set({ community, communityName })}
      />
      <OrganisationField
        value={said.organisation}
        name={said.organisationName}
        error={form.error('organisation')}
        onPick={(organisation, organisationName) => form.set({ organisation, organisationName })}
      />
      <Folded
        title={subject === 'unit' ? '单位能提供什么' : '能帮什么、什么时候有空'}
        hint="以后再填也行"
        startOpen={said.skills.length + said.times.length + said.offers.length > 0}
      >
        <GivesFields subject={subject} gives={said} onChange={form.set} />
      </Folded>
      <RoadRefusal refusal={form.refusal} />
      <Button kind="main" size="large" block loading={form.busy} onPress={form.send}>
        报到
      </Button>
    </Stack>
  )
}
