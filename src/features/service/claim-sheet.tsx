import * as v from 'valibot'
import { textLimits } from '../../contract/field'
import { pledgePrefills } from '../../domain/duty/prefills'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import { nearEnd } from '../../forms/near-end'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { sayTerm } from './say'
import type { DutyCard } from './view'

const draft = v.object({ pledge: v.optional(v.string(), '') })

interface ClaimSheetProps {
  readonly duty: DutyCard
  readonly now: number
  readonly onClaimed: (pledge: string) => unknown
  readonly onClose: () => void
}

/** The second of two taps: the pledge is written already, and may be said in one's own words. */
export function ClaimSheet({ duty, now, onClaimed, onClose }: ClaimSheetProps) {
  const form = useForm(
    {
      place: `service.claim.${duty.id}`,
      version: null,
      initial: (kept) => kept ?? { pledge: pledgePrefills[duty.kind] },
    },
    draft,
    ({ pledge }, id) => call('service', 'claim', { id, duty: duty.id, pledge: pledge.trim() === '' ? null : pledge }),
    ({ id }) => onClaimed(id),
  )
  const { pledge } = form.draft
  return (
    <Sheet
      open
      title={`认领${duty.name}`}
      onClose={onClose}
      foot={
        <Button kind="main" size="large" block loading={form.busy} onPress={form.send}>
          确认认领
        </Button>
      }
    >
      <Stack gap={4}>
        <Words tone="soft">{`任期 ${sayTerm(duty, now)}。有事可以随时交还，不用说明理由。`}</Words>
        <Field
          label="我的承诺"
          hint="可以改成自己的话。"
          error={form.error('pledge')}
          counter={nearEnd(pledge, textLimits.short)}
        >
          <TextArea rows={3} value={pledge} onChange={(typed) => form.set({ pledge: typed })} />
        </Field>
        <RoadRefusal refusal={form.refusal} />
      </Stack>
    </Sheet>
  )
}
