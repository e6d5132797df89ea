import { useRouter } from '@tarojs/taro'
import { PostDetail } from '../../features/board/post-detail'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

export default function PostPage() {
  const { id = '' } = useRouter().params
  const now = useNow()
  return (
    <Page title="留言">
      <PostDetail key={id} id={id} now={now} />
    </Page>
  )
}
