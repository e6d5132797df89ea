import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Article } from '../../features/knowledge/article'
import { Knowledge } from '../../features/knowledge/knowledge'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { useToast } from '../../ui/toast'
import { TwoPane } from '../../ui/two-pane'
import { useWide } from '../../ui/wide'

const edit = (id: string) => Taro.navigateTo({ url: `/pages/duty/edit?id=${encodeURIComponent(id)}` })

export default function KnowledgePage() {
  const toast = useToast()
  const wide = useWide()
  const [picked, pick] = useState<string | null>(null)
  const open = (id: string) =>
    wide ? pick(id) : Taro.navigateTo({ url: `/pages/duty/article?id=${encodeURIComponent(id)}` })
  return (
    <Page title="知识库" width="wide">
      <TwoPane
        picked={false}
        listLabel="知识"
        detailLabel="一条知识"
        list={<Knowledge picked={picked} onPick={open} onWrite={() => Taro.navigateTo({ url: '/pages/duty/edit' })} />}
        detail={
          picked ? (
            <Article key={picked} id={picked} onEdit={edit} say={toast.show} />
          ) : (
            <StateView kind="empty" picture="letter" title="从左边选一条" text="会在这里打开。" />
          )
        }
      />
      {toast.view}
    </Page>
  )
}
