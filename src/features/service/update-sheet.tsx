import { useState } from 'react'
import { RoadRefusal } from '../../forms/road-refusal'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { GivesFields, type Gives } from './gives-fields'
import type { Roads } from './use-roads'
import type { Registration } from './view'

interface UpdateSheetProps {
  readonly view: Registration
  readonly roads: Roads<'member', 'registration'>
  readonly onClose: () => void
}

/** What I can give, as it is now: changed without asking anybody. */
export function UpdateSheet({ view, roads, onClose }: UpdateSheetProps) {
  const [gives, setGives] = useState<Gives>({ skills: view.skills, times: view.times, offers: view.offers })
  const save = async () => {
    if (await roads.take('update', gives)) onClose()
  }
  return (
    <Sheet
      open
      title="修改资料"
      onClose={onClose}
      foot={
        <Button kind="main" block loading={roads.busy} onPress={save}>
          存好
        </Button>
      }
    >
      <Stack gap={4}>
        <GivesFields
          subject={view.subject}
          gives={gives}
          onChange={(part) => setGives((before) => ({ ...before, ...part }))}
        />
        <RoadRefusal refusal={roads.refusal} />
      </Stack>
    </Sheet>
  )
}
