import { useState } from 'react'
import { PagedCards } from '../../forms/paged-cards'
import { useCall } from '../../gateway/use-call'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { ClaimSheet } from './claim-sheet'
import { DutyFace } from './duty-face'
import type { OfferedDuty } from './view'

interface DutiesProps {
  readonly now: number
  readonly onOpen: (duty: string) => unknown
  readonly onClaimed: (pledge: string) => unknown
}

function Claimable({ duty, now, onOpen, onClaimed }: DutiesProps & { readonly duty: OfferedDuty }) {
  const [claiming, claim] = useState(false)
  return (
    <>
      <DutyFace duty={duty} now={now}>
        <Stack row gap={2}>
          {duty.mayClaim && (
            <Button kind="main" size="small" label={`认领 ${duty.name}`} onPress={() => claim(true)}>
              认领
            </Button>
          )}
          <Button size="small" label={`看看 ${duty.name}`} onPress={() => onOpen(duty.id)}>
            看看
          </Button>
        </Stack>
      </DutyFace>
      {claiming && <ClaimSheet duty={duty} now={now} onClaimed={onClaimed} onClose={() => claim(false)} />}
    </>
  )
}

interface VacanciesProps extends DutiesProps {
  readonly onAll: () => unknown
}

/** Posts near me with a place left: at most five, each claimed in two taps. */
export function Vacancies({ onAll, ...props }: VacanciesProps) {
  const { data, problem, reload } = useCall('service', 'vacancies', {}, { keep: true })
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={3} label="正在看空岗" />
  if (data.items.length === 0)
    return (
      <StateView
        kind="empty"
        picture="heart"
        title="身边没有空着的岗位"
        text="社区开了新岗位，会出现在这里。选好您住的社区，才看得到身边的。"
      />
    )
  return (
    <Stack gap={3}>
      {data.items.map((duty) => (
        <Claimable key={duty.id} duty={duty} {...props} />
      ))}
      {data.more > 0 && <Button block onPress={onAll}>{`还有 ${data.more} 个岗位`}</Button>}
    </Stack>
  )
}

/** Every open post of an area. Anyone may read them. */
export function OpenDuties({ area, ...props }: DutiesProps & { readonly area: string | null }) {
  const pages = usePages('service', 'duties', { area, limit: 20 }, { keep: true })
  return (
    <PagedCards
      pages={pages}
      loading="正在看岗位"
      more="再看一些"
      empty={{ title: '还没有开放的岗位', text: '社区开了新岗位，会出现在这里。', picture: 'heart' }}
    >
      {(duty) => <Claimable key={duty.id} duty={duty} {...props} />}
    </PagedCards>
  )
}
