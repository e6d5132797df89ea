import { useEffect, useRef, useState } from 'react'
import { chinaDay, chinaInstant, nextDay } from '../../domain/calendar/china-time'
import { mondayOf } from '../../domain/roster/repeat'
import { cloudNow } from '../../gateway/cloud-time'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { NoticeBar } from '../../ui/notice-bar'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { sayProblem } from '../../words/problem'
import { AbsenceList } from './absence-list'
import { AbsenceSheet } from './absence-sheet'
import { GapList } from './gap-list'
import { Notes } from './notes'
import { OnNow } from './on-now'
import { PlanSheet } from './plan-sheet'
import { ShiftSheet } from './shift-sheet'
import { SwapList } from './swap-list'
import type { Gap, Shift } from './view'
import { Week } from './week'

type Open = { readonly kind: 'plan' } | { readonly kind: 'absence' } | { readonly kind: 'shift'; readonly shift: Shift }

interface DutyProps {
  /** The roster that was told of; null = the reader's own. */
  readonly of: string | null
  /** The swap that was told of, on whatever roster it is. */
  readonly swap: string | null
  readonly say: (toast: Toast) => void
}

/** 值班表: who is on, what is missing, and the week; of a swap that was told of, the week in which it lies. */
export function Duty({ of, swap, say }: DutyProps) {
  const now = useNow()
  const [monday, setMonday] = useState(() => mondayOf(cloudNow()))
  const [open, setOpen] = useState<Open | null>(null)
  const range = {
    from: new Date(chinaInstant(monday, 0)).toISOString(),
    to: new Date(chinaInstant(nextDay(monday, 7), 0)).toISOString(),
  }
  const which = { of: swap ?? of }
  const desk = useCall('roster', 'now', which)
  const week = useCall('roster', 'shifts', { ...which, ...range })
  const roster = week.data
  const begins = roster?.swaps.find(({ id }) => id === swap)?.shift.from
  const turned = useRef(false)
  useEffect(() => {
    // Once: whoever turns to another week stays there.
    if (begins === undefined || turned.current) return
    turned.current = true
    setMonday(mondayOf(Date.parse(begins)))
  }, [begins])
  const changed = async (text: string, gaps: readonly Gap[] = []) => {
    setOpen(null)
    const warning = gaps.length > 0 ? `，有 ${gaps.length} 段没有人值班，请看红字` : ''
    say({ text: `${text}${warning}`, tone: gaps.length > 0 ? 'late' : 'ok' })
    await Promise.all([desk.reload(), week.reload()])
  }
  if (!roster && week.problem) return <StateView {...sayProblem(week.problem)} onRetry={week.reload} />
  if (!roster) return <StateView kind="loading" rows={6} label="正在取值班表" />
  const close = () => setOpen(null)
  return (
    <Stack gap={4}>
      {desk.data && <OnNow desk={desk.data} now={now} say={say} onChanged={changed} />}
      {swap !== null && begins === undefined && <NoticeBar>这次换班已经有了结果，下面是现在的值班表。</NoticeBar>}
      <SwapList swaps={roster.swaps} now={now} onChanged={changed} />
      <Section
        title={chinaDay(now) >= monday && chinaDay(now) < nextDay(monday, 7) ? '这一周' : `${monday.slice(5)} 起的一周`}
        aside={
          <Stack row gap={2}>
            <Button size="small" label="前一周" onPress={() => setMonday(nextDay(monday, -7))}>
              前一周
            </Button>
            <Button size="small" label="后一周" onPress={() => setMonday(nextDay(monday, 7))}>
              后一周
            </Button>
          </Stack>
        }
      >
        <Stack gap={3}>
          <GapList gaps={roster.gaps} now={now} />
          <Week roster={roster} monday={monday} now={now} onPick={(shift) => setOpen({ kind: 'shift', shift })} />
          <Stack row gap={2}>
            {roster.plans && (
              <Button kind="main" icon="plus" onPress={() => setOpen({ kind: 'plan' })}>
                排班
              </Button>
            )}
            {roster.stands && <Button onPress={() => setOpen({ kind: 'absence' })}>我有事不在岗</Button>}
          </Stack>
        </Stack>
      </Section>
      <AbsenceList roster={roster} now={now} onDone={changed} />
      {open?.kind === 'plan' && <PlanSheet roster={roster} monday={monday} onDone={changed} onClose={close} />}
      {open?.kind === 'absence' && <AbsenceSheet roster={roster} onDone={changed} onClose={close} />}
      {open?.kind === 'shift' && (
        <ShiftSheet shift={open.shift} roster={roster} now={now} onDone={changed} onClose={close} />
      )}
      <Notes now={now} />
    </Stack>
  )
}
