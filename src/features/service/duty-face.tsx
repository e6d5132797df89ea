import type { ReactNode } from 'react'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { dutyStateWords, postKindWords } from '../../words/service'
import { sayTerm } from './say'
import type { DutyCard } from './view'

interface DutyFaceProps {
  readonly duty: DutyCard
  readonly now: number
  readonly onPress?: () => unknown
  readonly children?: ReactNode
}

/** What a post is, in four lines: its name, its term, how many places are left, and whom it is for. */
export function DutyFace({ duty, now, onPress, children }: DutyFaceProps) {
  const places = duty.left > 0 ? `还有 ${duty.left} 个名额` : '名额满了'
  const kind = duty.name === postKindWords[duty.kind] ? null : postKindWords[duty.kind]
  const where = [kind, duty.community?.name].filter(Boolean).join(' · ')
  return (
    <Card onPress={onPress}>
      <Stack row gap={2}>
        <Words strong>{duty.name}</Words>
        {duty.state !== 'open' && <Badge>{dutyStateWords[duty.state]}</Badge>}
        {duty.state === 'open' && <Badge tone={duty.left > 0 ? 'ok' : 'plain'}>{places}</Badge>}
        {duty.forAll && <Badge tone="info">人人可认领</Badge>}
      </Stack>
      {where !== '' && (
        <Words size="small" tone="soft">
          {where}
        </Words>
      )}
      <Words size="small" tone="soft">{`任期 ${sayTerm(duty, now)}`}</Words>
      {children}
    </Card>
  )
}
