import Taro, { useRouter } from '@tarojs/taro'
import { MakeRecord } from '../../features/service/make-record'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

const toRecords = () => Taro.redirectTo({ url: '/pages/service/records' })
const toPosts = () => Taro.redirectTo({ url: '/pages/service/posts' })

export default function RecordPage() {
  const { pledge = '', corrects = '' } = useRouter().params
  const now = useNow()
  return (
    <Page title={corrects === '' ? '记一次服务' : '更正记录'}>
      <MakeRecord pledge={pledge} corrects={corrects} now={now} onRecorded={toRecords} onPosts={toPosts} />
    </Page>
  )
}
