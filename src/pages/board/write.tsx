import Taro from '@tarojs/taro'
import { useState } from 'react'
import { WritePost } from '../../features/board/write-post'
import type { Posted } from '../../features/board/view'
import { communityOf, useMe } from '../../features/person/use-me'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Page } from '../../ui/page'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { spaced, sayDue } from '../../words/time'

const toArea = () => Taro.navigateTo({ url: '/pages/person/area' })
const leave = () =>
  Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url: '/pages/board/index' })

export default function WritePostPage() {
  const me = useMe()
  const now = useNow()
  const [posted, setPosted] = useState<Posted | null>(null)
  const community = communityOf(me.data?.home ?? [])
  return (
    <Page title="我要留言">
      {!me.data && me.problem && <StateView {...sayProblem(me.problem)} onRetry={me.reload} />}
      {!me.data && !me.problem && <StateView kind="loading" rows={5} label="正在打开" />}
      {me.data && !community && (
        <StateView kind="empty" picture="door" title="先选您住的社区" action={{ label: '选社区', onPress: toArea }} />
      )}
      {posted && (
        <Card tone="ok" title="收到了">
          <Words>
            {spaced(`社区看过就显示出来，最晚 ${sayDue(Date.parse(posted.due), now)}。显示后 5 个工作日内答复。`)}
          </Words>
          <Stack gap={2}>
            <Button kind="main" block onPress={() => Taro.redirectTo({ url: `/pages/board/post?id=${posted.id}` })}>
              看这条留言
            </Button>
            <Button block onPress={leave}>
              好了
            </Button>
          </Stack>
        </Card>
      )}
      {me.data && community && !posted && (
        <WritePost
          area={community.id}
          areaName={community.name}
          surname={[...me.data.name][0] ?? ''}
          onPosted={setPosted}
        />
      )}
    </Page>
  )
}
