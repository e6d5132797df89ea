import { useEffect, useState } from 'react'
import { AreaPicker } from '../../forms/area-picker'
import { Leaders } from '../../features/area/leaders'
import { useHomeChoice } from '../../features/person/home-choice'
import { sayArea, useMe } from '../../features/person/use-me'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { NoticeBar } from '../../ui/notice-bar'
import { Page } from '../../ui/page'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { StateView } from '../../ui/state-view'
import { sayProblem, sayProblemLine } from '../../words/problem'

export default function AreaPage() {
  const { data: me, problem, reload, put } = useMe()
  const [choosing, setChoosing] = useState(false)
  const { choose, busy, refusal } = useHomeChoice(put)
  const home = me && me.home.length > 1 ? me.home : null
  const homeless = me !== null && home === null
  useEffect(() => {
    if (homeless) setChoosing(true)
  }, [homeless])
  const here = home?.[home.length - 1]
  return (
    <Page title="我的社区" notice={refusal && <NoticeBar tone="late">{sayProblemLine(refusal)}</NoticeBar>}>
      {!me && problem && <StateView {...sayProblem(problem)} onRetry={reload} />}
      {!me && !problem && <StateView kind="loading" rows={3} label="正在打开" />}
      {home && (
        <RowList>
          <ListRow icon="pin" title={sayArea(home)} text="我住在这里，点一下换一个" onPress={() => setChoosing(true)} />
        </RowList>
      )}
      {homeless && (
        <Button kind="main" size="large" block loading={busy} onPress={() => setChoosing(true)}>
          选一下您住的社区
        </Button>
      )}
      {here?.kind === 'community' && (
        <RowList>
          <ListRow icon="people" title="再选到网格" text="就知道谁是您的网格长" onPress={() => setChoosing(true)} />
        </RowList>
      )}
      {here && (
        <Section title="有事找谁">
          <Leaders area={here.id} />
        </Section>
      )}
      <AreaPicker
        open={choosing}
        title="您住在哪个社区"
        deepest="grid"
        onClose={() => setChoosing(false)}
        onPick={(path) => {
          setChoosing(false)
          return choose(path)
        }}
      />
    </Page>
  )
}
