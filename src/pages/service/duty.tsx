import Taro, { useRouter } from '@tarojs/taro'
import { DutyDetail } from '../../features/service/duty-detail'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

const open = (page: string) => Taro.navigateTo({ url: `/pages/service/${page}` })

export default function DutyPage() {
  const { id = '' } = useRouter().params
  const now = useNow()
  const toast = useToast()
  return (
    <Page title="岗位">
      <DutyDetail
        key={id}
        id={id}
        now={now}
        onPledge={(pledge) => open(`pledge?id=${pledge}`)}
        onRegister={() => open('register')}
        onEdit={() => open(`post?id=${id}`)}
        onDone={(text) => toast.show({ text, tone: 'ok' })}
      />
      {toast.view}
    </Page>
  )
}
