import Taro from '@tarojs/taro'
import { Guide } from '../../features/knowledge/guide'
import { Page } from '../../ui/page'

export default function GuidePage() {
  return (
    <Page title="办事指南">
      <Guide onOpen={(article) => Taro.navigateTo({ url: `/pages/guide/article?id=${encodeURIComponent(article)}` })} />
    </Page>
  )
}
