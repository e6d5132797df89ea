import Taro from '@tarojs/taro'
import { useState } from 'react'
import { NameSheet } from '../../features/person/name-sheet'
import { PhoneRow } from '../../features/person/phone-row'
import { Posts } from '../../features/person/posts'
import { StaffEntry } from '../../features/person/staff-entry'
import { sayArea, useMe } from '../../features/person/use-me'
import { signInPage } from '../../gateway/configuration'
import { useNow } from '../../gateway/use-now'
import { useNumberOnTab } from '../../gateway/inbox-number'
import { inboxTab } from '../../tabs'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { ListRow } from '../../ui/list-row'
import { NoticeBar } from '../../ui/notice-bar'
import { Page } from '../../ui/page'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { StateView } from '../../ui/state-view'
import { Toggle } from '../../ui/toggle'
import { sayProblem, sayProblemLine } from '../../words/problem'

const open = (url: string) => () => Taro.navigateTo({ url })

export default function MePage() {
  const { data: me, problem, reload, put } = useMe()
  const { elder, setElder } = useDisplay()
  const [naming, setNaming] = useState(false)
  const now = useNow()
  useNumberOnTab(inboxTab)
  const another = signInPage()
  const manages = me?.assignments.some((held) => held.role === 'administrator')
  const named = (next: NonNullable<typeof me>) => {
    setNaming(false)
    put(next)
  }
  return (
    <Page title="我" tab notice={me && problem && <NoticeBar tone="warn">{sayProblemLine(problem)}</NoticeBar>}>
      {!me && problem && <StateView {...sayProblem(problem)} onRetry={reload} />}
      {!me && !problem && <StateView kind="loading" rows={4} label="正在打开" />}
      {me && (
        <>
          <RowList>
            <ListRow icon="person" title={me.name || '还没有称呼'} text="您的称呼" onPress={() => setNaming(true)} />
            <PhoneRow phone={me.phone} onDone={put} />
            <ListRow
              icon="pin"
              title={me.home.length > 1 ? sayArea(me.home) : '选一下您住的社区'}
              text="我的社区，有事找谁"
              onPress={open('/pages/person/area')}
            />
          </RowList>
          {naming && <NameSheet open name={me.name} onClose={() => setNaming(false)} onDone={named} />}
        </>
      )}
      <Card>
        <Toggle label="大字版" hint="字更大，按钮更大" checked={elder} onChange={setElder} />
      </Card>
      {me && me.assignments.length > 0 && (
        <Section title="我的任职">
          <StaffEntry me={me} onOpen={(path) => Taro.navigateTo({ url: path })} />
          <Posts me={me} now={now} onDone={put} />
        </Section>
      )}
      <RowList>
        <ListRow icon="letter" title="接受邀请" text="有邀请码，成为工作人员" onPress={open('/pages/person/accept')} />
        {manages && <ListRow icon="people" title="邀请工作人员" onPress={open('/pages/person/invitations')} />}
        <ListRow
          icon="info"
          title="关于邻声"
          text="主办单位、监督电话、个人信息"
          onPress={open('/pages/person/about')}
        />
        {another !== null && (
          <ListRow icon="person" title="换个人" text="只在演示时有" onPress={() => window.location.assign(another)} />
        )}
      </RowList>
    </Page>
  )
}
