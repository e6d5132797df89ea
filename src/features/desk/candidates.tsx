import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { Badge } from '../../ui/badge'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'
import { useLater } from '../../gateway/use-later'

interface CandidatesProps {
  readonly ticket: string
  readonly label: string
  /** Units that are named already. */
  readonly taken: readonly string[]
  readonly onPick: (unit: string, name: string) => void
}

const MOST = 12

/** The units that this ticket can be given to: the catalogue's first, none that the law would refuse. */
export function Candidates({ ticket, label, taken, onPick }: CandidatesProps) {
  const [typed, setTyped] = useState('')
  const search = useLater(typed.trim())
  const { data, problem, loading } = useCall('ticket', 'candidates', { ticket, search: search === '' ? null : search })
  const units = (data?.units ?? []).filter((unit) => !taken.includes(unit.id)).slice(0, MOST)
  return (
    <Stack gap={2}>
      <TextInput kind="search" label={label} placeholder="搜单位名称" value={typed} onChange={setTyped} />
      {problem && (
        <Words size="small" tone="brand">
          {sayRefusal(problem.code)}
        </Words>
      )}
      {!problem && units.length === 0 && (
        <Words size="small" tone="hint">
          {loading ? '正在找可以派的单位…' : '没有可以派的单位，换个名字试试'}
        </Words>
      )}
      {units.length > 0 && (
        <RowList>
          {units.map((unit) => (
            <ListRow
              key={unit.id}
              title={unit.name}
              aside={
                <Stack row gap={2}>
                  {unit.rule !== null && <Badge tone="ok">{`目录推荐 v${unit.rule}`}</Badge>}
                  <Words size="small" tone="hint">
                    {unit.area}
                  </Words>
                </Stack>
              }
              onPress={() => onPick(unit.id, unit.name)}
            />
          ))}
        </RowList>
      )}
    </Stack>
  )
}
