import { useState } from 'react'
import { states, type State } from '../../domain/duty/states'
import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { dutyStateWords } from '../../words/service'
import { DutyFace } from './duty-face'

interface KeptDutiesProps {
  readonly assignment: string
  readonly now: number
  readonly onOpen: (duty: string) => unknown
  readonly onMake: () => unknown
}

/** Every post that the community keeps: what is open, what is half made, what is closed. */
export function KeptDuties({ assignment, now, onOpen, onMake }: KeptDutiesProps) {
  const [state, setState] = useState<State>('open')
  const pages = usePages('service', 'kept-duties', { assignment, state, limit: 20 })
  return (
    <Stack gap={3}>
      <Button kind="main" icon="plus" onPress={onMake}>
        新设岗位
      </Button>
      <Chips
        label="哪些岗位"
        options={states.map((value) => ({ value, label: dutyStateWords[value] }))}
        value={state}
        onChange={setState}
      />
      <PagedCards pages={pages} loading="正在取岗位" more="再看一些" empty={{ title: '这里没有岗位', picture: 'door' }}>
        {(duty) => <DutyFace key={duty.id} duty={duty} now={now} onPress={() => onOpen(duty.id)} />}
      </PagedCards>
    </Stack>
  )
}
