import Taro, { useRouter } from '@tarojs/taro'
import { Edit } from '../../features/knowledge/edit'
import { Page } from '../../ui/page'

export default function EditPage() {
  const { id } = useRouter().params
  const done = (article: string) =>
    id ? Taro.navigateBack() : Taro.redirectTo({ url: `/pages/duty/article?id=${encodeURIComponent(article)}` })
  return (
    <Page title={id ? '修改知识' : '写知识'}>
      <Edit id={id ?? null} onDone={done} />
    </Page>
  )
}
