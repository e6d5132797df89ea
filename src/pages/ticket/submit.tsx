import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { AreaPicker } from '../../forms/area-picker'
import { useMe } from '../../features/person/use-me'
import { useAskMessages } from '../../features/inbox/use-ask-messages'
import { Receipt } from '../../features/ticket/receipt'
import { sayRefused } from '../../features/ticket/say-refused'
import { SubmitForm } from '../../features/ticket/submit-form'
import { useSubmission } from '../../features/ticket/use-submission'
import { WaitingNote } from '../../features/ticket/waiting-note'
import { useOnline } from '../../gateway/online'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { NoticeBar } from '../../ui/notice-bar'
import { Page } from '../../ui/page'
import { RowList } from '../../ui/row-list'
import { StateView } from '../../ui/state-view'
import { sayTime, spaced } from '../../words/time'

/** Back to where one came from: without a network a browser may not be able to open another page. */
const leave = () =>
  Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: '/pages/mine/index' })

export default function SubmitTicketPage() {
  const { parcel } = useRouter().params
  const me = useMe()
  // The first place is where one lives: wait for that, not for the network.
  if (!me.data && !me.problem)
    return (
      <Page title="报事">
        <StateView kind="loading" rows={5} label="正在打开" />
      </Page>
    )
  return <SubmitPage home={me.data?.home ?? []} parcel={parcel} />
}

type Home = Parameters<typeof useSubmission>[0]

function SubmitPage({ home, parcel }: { home: Home; parcel: string | undefined }) {
  const it = useSubmission(home, parcel)
  const [choosing, setChoosing] = useState(false)
  const now = useNow()
  const online = useOnline()
  const { ask } = useAskMessages()
  const see = (id: string) => Taro.redirectTo({ url: `/pages/ticket/detail?id=${id}` })
  const { refusal } = it
  useEffect(() => {
    // What is wrong is said above, where the thumb at the button does not look.
    if (refusal) void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
  }, [refusal])
  if (it.stage.kind === 'taken') {
    const { receipt } = it.stage
    return (
      <Page title="报事">
        <Receipt
          receipt={receipt}
          now={now}
          onOpen={() => ask('matter').finally(() => see(receipt.id))}
          onAgain={it.begin}
        />
      </Page>
    )
  }
  if (it.stage.kind === 'waiting')
    return (
      <Page title="报事">
        <WaitingNote text={it.form.text} onTakeBack={it.takeBack} onDone={leave} />
      </Page>
    )
  const sentBefore = it.refusal?.code === 'same-id-other-body'
  const notice = it.refusal ? (
    <NoticeBar tone="late" action={sentBefore ? { label: '看这件事', onPress: () => see(it.form.id) } : undefined}>
      {sayRefused(it.refusal)}
    </NoticeBar>
  ) : it.restoredAt !== null ? (
    <NoticeBar action={{ label: '重新写', onPress: it.begin }}>
      {spaced(`这是您${sayTime(it.restoredAt, now)}写到一半的，接着写就行。`)}
    </NoticeBar>
  ) : (
    !online && <NoticeBar tone="warn">现在没有网络。照样写，写完按“交给社区”，有网了自动交上去。</NoticeBar>
  )
  return (
    <Page
      title="报事"
      notice={notice}
      bottom={
        <Button kind="main" size="large" block onPress={it.submit}>
          {it.photos.sending ? '交给社区（等照片传完）' : '交给社区'}
        </Button>
      }
    >
      <SubmitForm
        form={it.form}
        photos={it.photos}
        refusal={it.refusal}
        change={it.change}
        onChoosePlace={() => setChoosing(true)}
      />
      <RowList>
        <ListRow
          icon="search"
          title="只是想问怎么办？"
          text="常见的事，办事指南里有答复；写好的会留着。"
          onPress={() => Taro.navigateTo({ url: '/pages/guide/index' })}
        />
      </RowList>
      <AreaPicker
        open={choosing}
        title="在哪个社区、哪个网格"
        deepest="grid"
        onClose={() => setChoosing(false)}
        onPick={(path) => {
          setChoosing(false)
          it.change({ place: { ...it.form.place, longitude: null, latitude: null, path, chosen: true } })
        }}
      />
    </Page>
  )
}
