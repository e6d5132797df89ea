import { useState } from 'react'
import type { State } from '../../domain/registration/states'
import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Deadline } from '../../ui/deadline'
import { ListRow } from '../../ui/list-row'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { TwoPane } from '../../ui/two-pane'
import { useWide } from '../../ui/wide'
import { registrationStateWords } from '../../words/member'
import { sayLeft } from '../../words/time'
import { RegistrationToDecide } from './registration-to-decide'

interface RegistrationQueueProps {
  /** The one that a message was about; it is open at first. */
  readonly told: string | null
  readonly assignment: string
  readonly now: number
  readonly say: (toast: Toast) => void
  readonly onChanged: () => Promise<unknown>
}

const shown = ['registered', 'asked'] as const satisfies readonly State[]

/** Who reported in and waits for the community's word, by the promise. */
export function RegistrationQueue({ told, assignment, now, say, onChanged }: RegistrationQueueProps) {
  const [state, setState] = useState<(typeof shown)[number]>('registered')
  const [chosen, choose] = useState(told)
  const wide = useWide()
  const pages = usePages('member', 'queue', { assignment, states: [state], limit: 20 })
  const picked = chosen ?? (wide ? (pages.items[0]?.id ?? null) : null)
  const done = (words: string) => {
    say({ text: words, tone: 'ok' })
    choose(null)
    return Promise.all([pages.refresh(), onChanged()])
  }
  return (
    <TwoPane
      picked={chosen !== null}
      listLabel="报到"
      detailLabel="这份报到"
      list={
        <Stack gap={3}>
          <Chips
            label="哪些报到"
            options={shown.map((value) => ({ value, label: registrationStateWords[value] }))}
            value={state}
            onChange={(next) => {
              choose(null)
              setState(next)
            }}
          />
          <PagedCards
            pages={pages}
            loading="正在取报到"
            more="再看一些"
            empty={{ title: '没有等确认的报到', picture: 'done' }}
            rows
          >
            {(each) => (
              <ListRow
                key={each.id}
                title={each.name}
                text={[each.subject === 'unit' ? '单位' : '党员', each.organisation?.name, each.number]
                  .filter(Boolean)
                  .join(' · ')}
                selected={wide && each.id === picked}
                aside={
                  each.due === null ? (
                    <Badge>{registrationStateWords[each.state]}</Badge>
                  ) : (
                    <Deadline
                      tone={Date.parse(each.due) < now ? 'late' : 'calm'}
                      text={sayLeft(Date.parse(each.due), now)}
                    />
                  )
                }
                onPress={() => choose(each.id)}
              />
            )}
          </PagedCards>
        </Stack>
      }
      detail={
        picked === null ? (
          <StateView kind="empty" picture="door" title="从左边选一份" />
        ) : (
          <Stack gap={3}>
            {!wide && (
              <Button kind="quiet" icon="back" onPress={() => choose(null)}>
                回到列表
              </Button>
            )}
            <RegistrationToDecide key={picked} id={picked} now={now} onDone={done} />
          </Stack>
        )
      }
    />
  )
}
