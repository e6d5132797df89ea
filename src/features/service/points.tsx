import { useState } from 'react'
import { PagedCards } from '../../forms/paged-cards'
import { RoadRefusal } from '../../forms/road-refusal'
import { useStep } from '../../forms/use-step'
import { call } from '../../gateway/call'
import { useCall } from '../../gateway/use-call'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { movementWords, reversalWords } from '../../words/service'
import { sayDay, sayTime } from '../../words/time'
import type { Movement } from './view'

const sayMovement = ({ kind, reason, rule }: Movement): string =>
  [movementWords[kind], reason === null ? null : reversalWords[reason], rule === null ? null : `按第 ${rule} 版规则`]
    .filter(Boolean)
    .join(' · ')

/** 志愿积分: only for whoever wants it, read by nobody else, in no list of people anywhere. */
export function Points({ now }: { readonly now: number }) {
  const account = useCall('service', 'points', { limit: 1 })
  const pages = usePages('service', 'points', { limit: 20 })
  const [asking, ask] = useState<'join-points' | 'leave-points' | null>(null)
  const step = useStep(() => Promise.all([account.reload(), pages.refresh()]))
  const { data, problem } = account
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={account.reload} />
  if (!data) return <StateView kind="loading" rows={4} label="正在取积分" />
  const settle = async () => {
    if (asking && (await step.take(asking, (command) => call('service', asking, { command })))) ask(null)
  }
  const open = (road: 'join-points' | 'leave-points') => () => {
    step.forget()
    ask(road)
  }
  return (
    <Stack gap={4}>
      <Card title={data.joined ? '我的积分' : '积分是自愿的'}>
        {data.joined ? (
          <>
            <Words size="page" strong>{`${data.balance} 分`}</Words>
            {data.since !== null && (
              <Words size="small" tone="soft">{`${sayDay(Date.parse(data.since), now)}参加`}</Words>
            )}
          </>
        ) : (
          <Words tone="soft">
            参加以后，确认过的服务按公布的规则记分。不参加，一切照旧。分数只有您自己看得到，不排名。
          </Words>
        )}
        <Button kind={data.joined ? 'plain' : 'main'} onPress={open(data.joined ? 'leave-points' : 'join-points')}>
          {data.joined ? '退出积分' : '参加积分'}
        </Button>
      </Card>
      <Rules now={now} />
      <Section title="明细">
        <PagedCards
          pages={pages}
          loading="正在取明细"
          more="再看一些"
          empty={{ title: '还没有明细', text: '参加以后，服务一确认就记上。' }}
          rows
        >
          {(line) => (
            <ListRow
              key={line.id}
              title={sayMovement(line)}
              text={sayTime(Date.parse(line.at), now)}
              aside={<Words strong>{line.points > 0 ? `+${line.points}` : String(line.points)}</Words>}
            />
          )}
        </PagedCards>
      </Section>
      <Confirm
        open={asking !== null}
        title={asking === 'leave-points' ? '退出积分？' : '参加积分？'}
        text={
          asking === 'leave-points'
            ? `剩下的 ${data.balance} 分退回社区，以后可以再参加，从零开始。服务记录不变。`
            : '随时可以退出。'
        }
        yes={asking === 'leave-points' ? '退出积分' : '参加积分'}
        danger={asking === 'leave-points'}
        onYes={settle}
        onNo={() => ask(null)}
      >
        <RoadRefusal refusal={step.refusal} />
      </Confirm>
    </Stack>
  )
}

/** The published rules, newest first as they came. */
function Rules({ now }: { readonly now: number }) {
  const { data, problem, reload } = useCall('service', 'rules', {}, { keep: true })
  if (!data) return problem ? <StateView {...sayProblem(problem)} onRetry={reload} /> : null
  if (data.rules.length === 0) return null
  return (
    <Section title="规则">
      {data.rules.map((rule) => (
        <Card key={rule.version} title={`第 ${rule.version} 版`}>
          <Words>{`每半小时 ${rule.perHalfHour} 分，一次最多 ${rule.most} 分。`}</Words>
          <Words size="small" tone="soft">{`${rule.note} · ${sayDay(Date.parse(rule.from), now)}起`}</Words>
        </Card>
      ))}
    </Section>
  )
}
