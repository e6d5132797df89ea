import { useState } from 'react'
import { PagedCards } from '../../forms/paged-cards'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { usePages } from '../../gateway/use-pages'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Deadline } from '../../ui/deadline'
import { ListRow } from '../../ui/list-row'
import { NoticeBar } from '../../ui/notice-bar'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { sayLeft } from '../../words/time'
import type { LateOffice } from './view'

const some = (count: number, cap: number): string => (count > cap ? `${cap} 多` : String(count))

const sayCounts = ({ names, unacknowledged, unanswered }: LateOffice, cap: number): string =>
  [
    names.length > 0 ? names.join('、') : '书记空缺',
    ...(unacknowledged > 0 ? [`${some(unacknowledged, cap)} 封没告知怎么办`] : []),
    ...(unanswered > 0 ? [`${some(unanswered, cap)} 封没答复`] : []),
  ].join(' · ')

const mailbox = (office: { readonly name: string } | null): string => `${office?.name ?? ''}书记信箱`

/** For the level above: which mailbox is late, since when, with how many letters. Never what is in them. `of` = which one was told of. */
export function LateLetters({ of }: { readonly of: string | null }) {
  const { data, problem, reload } = useCall('letter', 'late-offices', {})
  const [chosen, choose] = useState<string | null>(null)
  const now = useNow()
  // Whoever was told of one comes for it: the area where something is late, first.
  const areas = [...(data?.areas ?? [])].sort((a, b) => Number(b.offices.length > 0) - Number(a.offices.length > 0))
  const shown = areas.find(({ area }) => area.id === chosen) ?? areas[0]
  const letters = usePages(
    'letter',
    'late',
    shown && shown.offices.length > 0 ? { area: shown.area.id, limit: 20 } : null,
  )
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={5} label="正在看哪个信箱逾期" />
  if (!shown)
    return (
      <StateView
        kind="empty"
        picture="door"
        title="您没有要督促的信箱"
        text="下级信箱逾期了，由上一级书记和督导员督促。"
      />
    )
  const settled =
    of !== null &&
    (shown.offices.length === 0 || letters.items.length > 0) &&
    !letters.hasMore &&
    letters.items.every(({ id }) => id !== of)
  return (
    <Stack gap={5}>
      {areas.length > 1 && (
        <Chips
          label="哪一级"
          options={areas.map(({ area, offices }) => ({
            value: area.id,
            label: `${area.name}下面`,
            count: offices.length,
          }))}
          value={shown.area.id}
          onChange={choose}
        />
      )}
      {settled && <NoticeBar tone="ok">消息里说的那封信已经不逾期了。</NoticeBar>}
      {shown.offices.length === 0 ? (
        <StateView kind="empty" picture="letter" title="没有逾期的来信" text="下级信箱都在期限里。" />
      ) : (
        <>
          <Section title="逾期的信箱">
            <RowList>
              {shown.offices.map((each) => (
                <ListRow
                  key={each.office?.id}
                  icon="letter"
                  title={mailbox(each.office)}
                  text={sayCounts(each, data.cap)}
                  aside={<Deadline tone="late" text={sayLeft(Date.parse(each.since), now)} />}
                />
              ))}
            </RowList>
          </Section>
          <Section title="逾期的来信">
            <Words size="small" tone="hint">
              来信只有书记看得到。这里有编号，督促时说编号就行。
            </Words>
            <PagedCards pages={letters} loading="正在取逾期的来信" more="再看一些" empty={{ title: '没有逾期的来信' }}>
              {(letter) => (
                <Card key={letter.id}>
                  <Stack row between gap={3}>
                    <Words strong>{letter.number}</Words>
                    <Deadline tone="late" text={sayLeft(Date.parse(letter.due), now)} />
                  </Stack>
                  <Stack row gap={2}>
                    <Words size="small" tone="soft">
                      {`${mailbox(letter.office)} · ${letter.state === 'received' ? '没告知怎么办' : '没答复'}`}
                    </Words>
                    {letter.id === of && <Badge tone="brand">消息里说的</Badge>}
                  </Stack>
                </Card>
              )}
            </PagedCards>
          </Section>
        </>
      )}
    </Stack>
  )
}
