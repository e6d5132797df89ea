import { useState } from 'react'
import { hasDeputy } from '../../domain/person/roles'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { postWords, roleWords } from '../../words/person'
import { sayTime } from '../../words/time'
import { AwaySheet } from './away-sheet'
import type { Me } from './use-me'

type Post = Me['assignments'][number]

const sayPost = (held: Post): string => `${held.unit?.name ?? held.area?.name ?? ''} ${roleWords[held.role]}`

/** 我的任职, and the switch that says that I am away: from then on the B post has what is mine. */
export function Posts({ me, now, onDone }: { me: Me; now: number; onDone: (me: Me) => void }) {
  const [leaving, setLeaving] = useState<Post | null>(null)
  const isAway = (held: Post) => held.awayUntil !== null && Date.parse(held.awayUntil) > now
  const text = (held: Post) => {
    if (!hasDeputy(held.role)) return undefined
    return isAway(held) && held.awayUntil
      ? `外出到${sayTime(Date.parse(held.awayUntil), now)}，期间由 B 岗负责`
      : postWords[held.post]
  }
  return (
    <>
      <RowList>
        {me.assignments.map((held) => (
          <ListRow
            key={held.id}
            icon="building"
            title={sayPost(held)}
            text={text(held)}
            aside={
              hasDeputy(held.role) && (
                <Button
                  size="small"
                  label={`${sayPost(held)}${isAway(held) ? '回来了' : '设为外出'}`}
                  onPress={() => setLeaving(held)}
                >
                  {isAway(held) ? '回来了' : '设为外出'}
                </Button>
              )
            }
          />
        ))}
      </RowList>
      {leaving && (
        <AwaySheet
          assignment={leaving.id}
          away={isAway(leaving)}
          now={now}
          onClose={() => setLeaving(null)}
          onDone={(me) => {
            setLeaving(null)
            onDone(me)
          }}
        />
      )}
    </>
  )
}
