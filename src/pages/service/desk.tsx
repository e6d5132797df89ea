import Taro, { useRouter } from '@tarojs/taro'
import { ServiceDesk } from '../../features/service/service-desk'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

const open = (page: string) => Taro.navigateTo({ url: `/pages/service/${page}` })

export default function ServiceDeskPage() {
  const { registration = null, record = null } = useRouter().params
  const toast = useToast()
  return (
    <Page title="报到和岗位" width="wide">
      <ServiceDesk
        key={registration ?? record}
        told={{ registration, record }}
        say={toast.show}
        onDuty={(duty) => open(`duty?id=${duty}`)}
        onMake={(area) => open(`post?area=${area}`)}
      />
      {toast.view}
    </Page>
  )
}
