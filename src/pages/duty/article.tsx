import Taro, { useRouter } from '@tarojs/taro'
import { Article } from '../../features/knowledge/article'
import { useHeard } from '../../gateway/hear'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function ArticlePage() {
  const toast = useToast()
  const id = useRouter().params.id ?? ''
  useHeard(id || null)
  return (
    <Page title="知识">
      <Article
        id={id}
        say={toast.show}
        onEdit={(article) => Taro.navigateTo({ url: `/pages/duty/edit?id=${encodeURIComponent(article)}` })}
      />
      {toast.view}
    </Page>
  )
}
